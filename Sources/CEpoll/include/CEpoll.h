// Linux calls that Swift's Glibc module does not show: including their headers makes them visible.
#ifndef CEPOLL_H
#define CEPOLL_H
#define _GNU_SOURCE
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#endif
