"""The command line: ``cudaway-gen``."""

from __future__ import annotations

import gc
import importlib
import os
import sys
import traceback
from collections.abc import Sequence

import click

from .console import say
from .errors import CudawayError, Exit

# Sub-command -> module; a module is imported when its command runs.
_COMMANDS = {
    "sdk": "cudaway_gen.commands.sdk",
    "extract": "cudaway_gen.commands.steps",
    "match": "cudaway_gen.commands.steps",
    "render": "cudaway_gen.commands.steps",
    "all": "cudaway_gen.commands.steps",
    "check": "cudaway_gen.commands.steps",
    "diff": "cudaway_gen.commands.inspect",
    "show": "cudaway_gen.commands.inspect",
}


class _Lazy(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(_COMMANDS[cmd_name])
        name = f"{cmd_name}_" if cmd_name == "all" else cmd_name
        command: click.Command = getattr(module, name)
        return command


@click.group(
    cls=_Lazy, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.version_option(package_name="cudaway")
def cli() -> None:
    """From CUDA and ROCm headers to reviewed mappings to proxy libraries.

    \b
      headers --extract--> mappings/api --match--> mappings/*.yaml --render--> generated/

    \b
    Examples:
      cudaway-gen all                    bring everything up to date
      cudaway-gen check                  say what is out of date, change nothing
      cudaway-gen show cublas cublasSgemm_v2
      cudaway-gen diff cuda-12.9 cuda-13.5 --only cudart

    Exit codes: 0 done or current, 1 differences, 2 usage or invalid input, 3 internal error.
    """


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line. Returns the exit code; the console script passes it on."""
    if argv is None:
        # A process of its own is short-lived and makes no cycles worth a fifth of its time.
        gc.disable()
    try:
        code = cli.main(args=None if argv is None else list(argv), standalone_mode=False)
        return code if isinstance(code, int) else Exit.OK
    except click.exceptions.Exit as error:
        return error.exit_code
    except click.Abort:
        say("interrupted")
        return 130
    except KeyboardInterrupt:
        say("interrupted")
        return 130
    except click.ClickException as error:
        error.show()
        return Exit.INVALID
    except CudawayError as error:
        say(f"{_red('error:')} {error}")
        return error.exit_code
    except BrokenPipeError:
        # The reader has seen enough (`| head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.OK
    except Exception:  # an error of ours: show where
        traceback.print_exc()
        say(f"{_red('internal error:')} please report the lines above")
        return Exit.INTERNAL


def _red(text: str) -> str:
    colour = sys.stderr.isatty() and "NO_COLOR" not in os.environ
    return click.style(text, fg="red", bold=True) if colour else text


if __name__ == "__main__":
    sys.exit(main())
