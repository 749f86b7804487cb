"""From snapshots to mappings: evidence, not guesses."""
