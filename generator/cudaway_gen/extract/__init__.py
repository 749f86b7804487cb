"""From headers to API snapshots."""
