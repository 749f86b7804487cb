#include <linux/types.h>
#include <sys/ioctl.h>
