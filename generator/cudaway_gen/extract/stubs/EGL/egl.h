typedef int EGLint;
typedef void *EGLDisplay;
