"""cudaway-gen: from CUDA and ROCm headers to reviewed mappings to proxy libraries."""
