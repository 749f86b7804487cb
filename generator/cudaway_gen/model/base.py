"""What all models share."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """A frozen record that refuses unknown fields and does not convert values silently."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")
