/* Processor time of one thread while it holds the GIL: preloaded, it wraps the four functions with
   which Python's extensions release and take the GIL. It needs a Python with a shared library.

   cc -O2 -shared -fPIC gil_counter.c -o gil_counter.so -ldl */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <time.h>

static pthread_t counted;
static int counting, held;
static double total, since;

static double cpu(void) {
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec + 1e-9 * now.tv_nsec;
}

static int mine(void) { return counting && pthread_equal(counted, pthread_self()); }

static void released(void) {
    if (mine() && held) {
        total += cpu() - since;
        held = 0;
    }
}

static void taken(void) {
    if (mine() && !held) {
        since = cpu();
        held = 1;
    }
}

/* Count the calling thread from now on; it holds the GIL. */
void gil_start(void) {
    counted = pthread_self();
    total = 0;
    since = cpu();
    held = counting = 1;
}

/* Seconds of its processor time under the GIL so far. */
double gil_seconds(void) { return total + (held ? cpu() - since : 0); }

#define REAL(name) static void *real; if (!real) real = dlsym(RTLD_NEXT, name)

void *PyEval_SaveThread(void) {
    REAL("PyEval_SaveThread");
    released();
    return ((void *(*)(void))real)();
}

void PyEval_RestoreThread(void *state) {
    REAL("PyEval_RestoreThread");
    ((void (*)(void *))real)(state);
    taken();
}

int PyGILState_Ensure(void) {
    REAL("PyGILState_Ensure");
    int state = ((int (*)(void))real)();
    taken();
    return state;
}

void PyGILState_Release(int state) {
    REAL("PyGILState_Release");
    if (state == 1) /* PyGILState_UNLOCKED: this call releases it */
        released();
    ((void (*)(int))real)(state);
}
