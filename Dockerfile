# The program in a container, for pipelines. Build it in the project's folder, and run it in a site:
#
#   docker build -t gongkai .
#   docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/site" gongkai build
#
# Nothing of the first stage, neither JDK nor Maven nor sources, is in what comes out.
FROM maven:3-eclipse-temurin-17 AS made
ENV LANG=C.UTF-8
WORKDIR /project
COPY . .
# The folder, and not the zip of it that lies beside it.
RUN ./gongkai dist image \
 && find generator/target/dist -maxdepth 1 -type d -name 'gongkai-*' -exec mv {} /image ';' \
 && test -x /image/gongkai

FROM debian:stable-slim
# The runtime needs the C library and nothing else: Temurin holds the rest.
COPY --from=made /image /opt/gongkai
RUN ln -s /opt/gongkai/gongkai /usr/local/bin/gongkai \
 && useradd --uid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin gongkai
# The home of whatever user it runs as: only the start-up archive is kept there.
ENV LANG=C.UTF-8 HOME=/tmp
USER 10001
WORKDIR /site
ENTRYPOINT ["gongkai"]
CMD ["build"]
