# The server with its page, for a Neo4j that runs elsewhere: see docker-compose.yml.
FROM node:22-bookworm-slim AS build
WORKDIR /refrain
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Setup notes that the packages are in place, so that no command in the container looks for those that are pruned.
RUN npm run build && NEO4J_URI=bolt://elsewhere node server/setup.mjs && npm prune --omit=dev --no-audit --no-fund
# What commands write to lies apart from the program.
RUN mkdir /seed && cp -r seed/sources seed/claims seed/gazetteer seed/*.yaml /seed

FROM node:22-bookworm-slim
WORKDIR /refrain
COPY --from=build /refrain ./
COPY --from=build --chown=node:node /seed /seed
RUN mkdir /data && chown node:node /data /seed
USER node
# Published to one machine it is asked for by these names; REFRAIN_HOSTS names others, for a proxy in front of it.
ENV HOST=0.0.0.0 REFRAIN_HOSTS=localhost,127.0.0.1 PORT=4000 REFRAIN_DATA=/data REFRAIN_SEED=/seed
VOLUME /data /seed
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/ready').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
