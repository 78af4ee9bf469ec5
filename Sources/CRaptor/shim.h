// raptor2: Turtle and RDF/XML.
#ifndef PLANCOHERENCE_CRAPTOR_SHIM_H
#define PLANCOHERENCE_CRAPTOR_SHIM_H
#include <raptor2.h>

/// A new world, not yet opened: `raptor_new_world` is a macro, which Swift does not see.
static inline raptor_world *plancoherence_raptor_new_world(void) { return raptor_new_world(); }
#endif
