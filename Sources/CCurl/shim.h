// libcurl as Swift sees it: curl_easy_setopt and curl_easy_getinfo take variable arguments, which Swift cannot pass.
#ifndef PLANCOHERENCE_CCURL_SHIM_H
#define PLANCOHERENCE_CCURL_SHIM_H

#include <curl/curl.h>

typedef size_t (*PlanCurlWrite)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode planCurlSetNumber(CURL *handle, CURLoption option, long value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode planCurlSetText(CURL *handle, CURLoption option, const char *value) {
  return curl_easy_setopt(handle, option, value);
}

static inline CURLcode planCurlSetHeaders(CURL *handle, struct curl_slist *headers) {
  return curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
}

static inline CURLcode planCurlSetErrorBuffer(CURL *handle, char *buffer) {
  return curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, buffer);
}

// Both callbacks get the same context.
static inline void planCurlSetReaders(CURL *handle, PlanCurlWrite header, PlanCurlWrite body, void *context) {
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, context);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, context);
}

static inline void planCurlSetGuard(CURL *handle, curl_prereq_callback guard, void *context) {
  curl_easy_setopt(handle, CURLOPT_PREREQFUNCTION, guard);
  curl_easy_setopt(handle, CURLOPT_PREREQDATA, context);
}

static inline long planCurlNumber(CURL *handle, CURLINFO info) {
  long value = 0;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : 0;
}

static inline curl_off_t planCurlOffset(CURL *handle, CURLINFO info) {
  curl_off_t value = -1;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : -1;
}

static inline const char *planCurlText(CURL *handle, CURLINFO info) {
  char *value = NULL;
  return curl_easy_getinfo(handle, info, &value) == CURLE_OK ? value : NULL;
}

static inline CURLcode planCurlStart(void) { return curl_global_init(CURL_GLOBAL_ALL); }

#endif
