typedef unsigned int GLenum;
typedef unsigned int GLuint;
