// raptor2: Turtle and RDF/XML.
#ifndef PLANCOHERENCE_CRAPTOR_SHIM_H
#define PLANCOHERENCE_CRAPTOR_SHIM_H
#include <raptor2.h>
#endif
