// Asks an HTTP server for answers at a constant rate, and tells how long each took from the moment at which it was due.
//
//   openloop PORT RATE SECONDS CONNECTIONS TARGETS
//
// TARGETS is a file of request targets, a line each, taken at random. A request that is due while every connection waits
// for an answer is sent later, but its time runs: a server that stalls cannot hide what it would have made others wait
// ("coordinated omission"). The first half second is not counted. Prints one line of JSON, times in microseconds.
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

enum { HEAD = 8192, WARM_UP = 500000000, PATIENCE = 1000000000 };

struct connection {
  int socket;
  int64_t due;         // 0 where it is free
  size_t head_length;  // bytes of the answer's head so far
  int64_t body_left;   // -1 until the head is whole
  char head[HEAD];
};

static struct connection *connections;
static int *free_connections, free_count;
static char **requests;
static size_t request_count;
static int64_t start;
static float *times;
static size_t time_count;

static void stop(const char *what) {
  fprintf(stderr, "openloop: %s%s%s\n", what, errno ? ": " : "", errno ? strerror(errno) : "");
  exit(1);
}

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static void read_requests(const char *path, int port) {
  FILE *file = fopen(path, "r");
  if (!file) stop(path);
  char line[4096];
  while (fgets(line, sizeof line, file)) {
    line[strcspn(line, "\n")] = 0;
    requests = realloc(requests, (request_count + 1) * sizeof *requests);
    if (asprintf(&requests[request_count++], "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n", line, port) < 0) stop("memory");
  }
  fclose(file);
  if (!request_count) stop("no targets");
}

static void open_connections(int count, int port, int poll) {
  struct sockaddr_in address = {
      .sin_family = AF_INET, .sin_port = htons(port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  connections = calloc(count, sizeof *connections);
  free_connections = calloc(count, sizeof *free_connections);
  for (int i = 0; i < count; i++) {
    int one = 1, opened = socket(AF_INET, SOCK_STREAM, 0);
    if (opened < 0 || connect(opened, (void *)&address, sizeof address) < 0) stop("connect");
    setsockopt(opened, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    connections[i].socket = opened;
    struct epoll_event event = {.events = EPOLLIN, .data.u32 = i};
    if (epoll_ctl(poll, EPOLL_CTL_ADD, opened, &event) < 0) stop("epoll");
    free_connections[free_count++] = i;
  }
}

static void ask(int64_t due) {
  static uint64_t random = 0x9E3779B97F4A7C15;
  random = random * 6364136223846793005 + 1442695040888963407;
  struct connection *c = &connections[free_connections[--free_count]];
  const char *request = requests[(random >> 33) % request_count];
  size_t length = strlen(request);
  // A request is far smaller than a socket's buffer.
  if (send(c->socket, request, length, MSG_NOSIGNAL) != (ssize_t)length) stop("send");
  c->due = due;
  c->head_length = 0;
  c->body_left = -1;
}

// Takes the length from a whole head, and what of the body came with it.
static void begin_body(struct connection *c, size_t head_end) {
  if (strncmp(c->head, "HTTP/1.1 2", 10)) stop(strtok(c->head, "\r\n"));
  const char *field = c->head;
  while ((field = strchr(field, '\n')) && strncasecmp(++field, "Content-Length:", 15)) {}
  if (!field) stop("an answer has no Content-Length");
  c->body_left = atoll(field + 15) - (int64_t)(c->head_length - head_end);
}

static void take(int index, int64_t moment) {
  static char body[1 << 18];
  struct connection *c = &connections[index];
  ssize_t count;
  if (c->body_left < 0) {
    count = recv(c->socket, c->head + c->head_length, HEAD - 1 - c->head_length, MSG_DONTWAIT);
    if (count > 0) {
      c->head_length += count;
      c->head[c->head_length] = 0;
      char *end = strstr(c->head, "\r\n\r\n");
      if (end) begin_body(c, end + 4 - c->head);
      else if (c->head_length == HEAD - 1) stop("an answer's head is too long");
    }
  } else {
    count = recv(c->socket, body, sizeof body, MSG_DONTWAIT);
    if (count > 0) c->body_left -= count;
  }
  if (count == 0 || (count < 0 && errno != EAGAIN)) stop("the server closed a connection");
  if (c->body_left) return;
  if (c->due - start >= WARM_UP) times[time_count++] = (moment - c->due) / 1000.0f;
  c->due = 0;
  c->body_left = -1;
  free_connections[free_count++] = index;
}

static int by_size(const void *a, const void *b) {
  float one = *(const float *)a, other = *(const float *)b;
  return (one > other) - (one < other);
}

static double quantile(double part) { return times[(size_t)(part * (time_count - 1) + 0.5)]; }

int main(int count, char **arguments) {
  if (count != 6) stop("PORT RATE SECONDS CONNECTIONS TARGETS");
  int port = atoi(arguments[1]), connection_count = atoi(arguments[4]), poll = epoll_create1(0);
  double rate = atof(arguments[2]), seconds = atof(arguments[3]);
  size_t total = rate * seconds, asked = 0;
  read_requests(arguments[5], port);
  open_connections(connection_count, port, poll);
  times = malloc((total + 1) * sizeof *times);
  start = now();
  int64_t end = start + (int64_t)(seconds * 1e9), moment = start;
  size_t waiting_most = 0;
  while (asked < total || free_count < connection_count) {
    size_t due = (moment - start) * rate / 1e9;
    if (due > total) due = total;
    if (due > asked && due - asked > waiting_most) waiting_most = due - asked;
    while (asked < due && free_count) ask(start + (int64_t)(asked++ * 1e9 / rate));
    struct epoll_event events[64];
    int ready = epoll_wait(poll, events, 64, 0);
    moment = now();
    for (int i = 0; i < ready; i++) take(events[i].data.u32, moment);
    if (moment > end + 5 * (int64_t)PATIENCE) stop("the server does not keep up with this rate");
  }
  if (!time_count) stop("nothing was counted");
  qsort(times, time_count, sizeof *times, by_size);
  printf("{\"count\": %zu, \"p50\": %.1f, \"p99\": %.1f, \"p99.9\": %.1f, \"most\": %.1f, \"waiting_most\": %zu}\n",
         time_count, quantile(0.5), quantile(0.99), quantile(0.999), quantile(1), waiting_most);
}
