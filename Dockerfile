# Rapporteur as a container: one binary, its shared libraries, a database in the volume /data.
#
#   docker build -t rapporteur .
#   docker run -p 8080:8080 -v rapporteur:/data rapporteur serve https://news.example/world.rss

FROM swift:6.3.1-bookworm AS build
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      libcurl4-openssl-dev libsqlite3-dev libssl-dev libxml2-dev zlib1g-dev pkg-config \
 && rm -rf /var/lib/apt/lists/*
WORKDIR /build
# The manifest names the tests, so it does not load without them; openapi.yaml is embedded in the binary.
COPY Package.swift openapi.yaml ./
COPY Sources Sources
COPY Tests Tests
RUN swift build -c release --product rapporteur --static-swift-stdlib \
 && install -D "$(swift build -c release --static-swift-stdlib --show-bin-path)/rapporteur" /out/rapporteur \
 && strip /out/rapporteur

FROM debian:bookworm-slim
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      ca-certificates libcurl4 libsqlite3-0 libssl3 libstdc++6 libxml2 tzdata zlib1g \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /out/rapporteur /usr/local/bin/rapporteur
# The last line fails the build where a shared library is missing.
RUN useradd --uid 10001 --user-group --no-create-home --shell /usr/sbin/nologin rapporteur \
 && install -d -o rapporteur -g rapporteur /data \
 && rapporteur --version
USER rapporteur
WORKDIR /data
VOLUME /data
# Variables rather than arguments, so that other commands and `serve SOURCE…` keep them.
ENV RAPPORTEUR_LISTEN=0.0.0.0:8080 RAPPORTEUR_DATABASE=/data/rapporteur.db
EXPOSE 8080
STOPSIGNAL SIGTERM
# By bash's own sockets: the image has no HTTP client. Ready means that the store answers too.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["bash", "-c", "\
  exec 3<>\"/dev/tcp/127.0.0.1/${RAPPORTEUR_LISTEN##*:}\" \
  && printf 'GET /readyz HTTP/1.0\\r\\n\\r\\n' >&3 \
  && read -r -t 4 line <&3 && [[ $line == 'HTTP/1.1 200 '* ]]"]
ENTRYPOINT ["rapporteur"]
CMD ["serve"]
