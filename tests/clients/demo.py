"""Shows unmodified CUDA clients that run through the proxies on the host backend."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
from clients.client_setup import (
    CUPY,
    MANAGEMENT,
    PROGRAMS,
    Client,
    UnavailableError,
    build_folder,
    install,
)

SHOWN = (
    (MANAGEMENT, "devices.py", "NVML"),
    (CUPY, "sgemm.py", "cuBLAS and the CUDA runtime"),
)


def show(client: Client, program: str, through: str) -> bool:
    """Run one program and print what it says; whether it went well."""
    print(f"\n{client.title}, unmodified, through cudaway's {through} (CUDAWAY_BACKEND=host)\n")
    done = install(client).run(build_folder(), PROGRAMS / program)
    print("".join(f"  {line}\n" for line in (done.stdout + done.stderr).splitlines()), end="")
    if done.returncode != 0:
        print(f"{program} ended with {done.returncode}", file=sys.stderr)
    return done.returncode == 0


def main() -> int:
    well = True
    for client, program, through in SHOWN:
        try:
            well = show(client, program, through) and well
        except UnavailableError as error:
            print(f"error: {error}", file=sys.stderr)
            well = False
    return 0 if well else 1


if __name__ == "__main__":
    sys.exit(main())
