// libzip as Swift sees it.
#ifndef PLANCOHERENCE_CZIP_SHIM_H
#define PLANCOHERENCE_CZIP_SHIM_H

#include <zip.h>

#endif
