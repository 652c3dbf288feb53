#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdio.h>

// A server's side of TLS for tests. Much of what makes a certificate are macros or variadic functions, which Swift can't
// call.

static int ctls_choose_http2(
    SSL *ssl, const unsigned char **chosen, unsigned char *length, const unsigned char *offered, unsigned int size,
    void *context) {
  static const unsigned char http2[] = {2, 'h', '2'};
  unsigned char *found;
  (void)ssl, (void)context;
  if (SSL_select_next_proto(&found, length, http2, sizeof http2, offered, size) != OPENSSL_NPN_NEGOTIATED)
    return SSL_TLSEXT_ERR_ALERT_FATAL;
  *chosen = found;
  return SSL_TLSEXT_ERR_OK;
}

static inline int ctls_add(X509 *certificate, int extension, const char *value) {
  X509_EXTENSION *made = X509V3_EXT_conf_nid(NULL, NULL, extension, value);
  int is_added = made && X509_add_ext(certificate, made, -1);
  X509_EXTENSION_free(made);
  return is_added;
}

/// A certificate for 127.0.0.1 that its own key has signed, good for an hour.
static inline X509 *ctls_certificate(EVP_PKEY *key) {
  X509 *certificate = X509_new();
  X509_NAME *name = X509_get_subject_name(certificate);
  if (X509_set_version(certificate, 2) && ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1) &&
      X509_gmtime_adj(X509_getm_notBefore(certificate), -3600) &&
      X509_gmtime_adj(X509_getm_notAfter(certificate), 3600) && X509_set_pubkey(certificate, key) &&
      X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, (const unsigned char *)"tests", -1, -1, 0) &&
      X509_set_issuer_name(certificate, name) && ctls_add(certificate, NID_subject_alt_name, "IP:127.0.0.1") &&
      ctls_add(certificate, NID_basic_constraints, "critical,CA:TRUE") && X509_sign(certificate, key, EVP_sha256()))
    return certificate;
  X509_free(certificate);
  return NULL;
}

/// For a server that speaks HTTP/2 and nothing else, with a certificate of its own, which is written to a file; NULL
/// where that fails.
static inline SSL_CTX *ctls_http2_server(const char *file) {
  SSL_CTX *context = SSL_CTX_new(TLS_server_method());
  EVP_PKEY *key = EVP_EC_gen("P-256");
  X509 *certificate = key ? ctls_certificate(key) : NULL;
  FILE *out = fopen(file, "w");
  int is_made = context && certificate && out && PEM_write_X509(out, certificate) &&
                SSL_CTX_use_certificate(context, certificate) && SSL_CTX_use_PrivateKey(context, key);
  if (out) fclose(out);
  X509_free(certificate);
  EVP_PKEY_free(key);
  if (is_made) {
    SSL_CTX_set_alpn_select_cb(context, ctls_choose_http2, NULL);
    return context;
  }
  SSL_CTX_free(context);
  return NULL;
}
