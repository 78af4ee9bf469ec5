// libxlsxwriter: workbooks.
#ifndef PLANCOHERENCE_CXLSXWRITER_SHIM_H
#define PLANCOHERENCE_CXLSXWRITER_SHIM_H
#include <xlsxwriter.h>

// Linux's memory files; declared here because the C library hides them without _GNU_SOURCE.
extern int memfd_create(const char *name, unsigned int flags);

// A file in memory, to be reached as /proc/self/fd/N: the library writes to a path, a report is bytes.
static inline int plancoherence_memory_file(void) {
  const unsigned int close_on_exec = 1;
  return memfd_create("plancoherence.xlsx", close_on_exec);
}
#endif
