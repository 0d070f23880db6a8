#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the options of a command line; returns when it has nothing more to do.
int LLVMFuzzerRunDriver(
    int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
