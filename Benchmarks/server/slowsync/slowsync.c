/* To be loaded before the C library (ld.so(8), LD_PRELOAD): makes each fdatasync take SLOW_SYNC microseconds more, as on
   a slower disk. */
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

int fdatasync(int file)
{
	const char *more = getenv("SLOW_SYNC");
	int (*next)(int) = (int (*)(int))dlsym(RTLD_NEXT, "fdatasync");

	if (more)
		usleep(atoi(more));
	return next(file);
}
