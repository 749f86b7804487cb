"""The data model: frozen, strict types that every step of the pipeline speaks."""
