"""The sub-commands of cudaway-gen, one module each."""
