// Nettle: SHA-256.
#ifndef PLANCOHERENCE_CNETTLE_SHIM_H
#define PLANCOHERENCE_CNETTLE_SHIM_H
#include <nettle/sha2.h>
#endif
