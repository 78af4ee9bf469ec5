// The Snowball stemmers (libstemmer).
#ifndef PLANCOHERENCE_CSTEMMER_SHIM_H
#define PLANCOHERENCE_CSTEMMER_SHIM_H
#include <libstemmer.h>
#endif
