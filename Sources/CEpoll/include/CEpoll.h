// Linux calls that Swift's Glibc module does not show: including their headers makes them visible.
#ifndef CEPOLL_H
#define CEPOLL_H
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>

// accept4 with SOCK_NONBLOCK and SOCK_CLOEXEC. It stands behind a name of ours because its declaration needs
// _GNU_SOURCE, which changes types that the Glibc module has already defined.
int cepoll_accept(int listener, struct sockaddr *address, socklen_t *length);
#endif
