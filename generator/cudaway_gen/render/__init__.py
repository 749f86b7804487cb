"""Render the committed outputs: a pure function from mappings and snapshots to file contents."""

from .outputs import registry, render_all

__all__ = ["registry", "render_all"]
