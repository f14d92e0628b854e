# syntax=docker/dockerfile:1
FROM node:20.20-bookworm-slim AS pages
WORKDIR /build
COPY explorer/package.json explorer/package-lock.json explorer/
RUN cd explorer && npm ci --no-audit --no-fund
COPY docs/queries docs/queries
COPY loader/extract/lexicon/facts/groups.tsv loader/extract/lexicon/facts/
COPY explorer explorer
RUN cd explorer && npm run build

FROM golang:1.26-bookworm AS program
WORKDIR /build
COPY go.mod go.sum ./
RUN go mod download
COPY . .
COPY --from=pages /build/explorer/dist explorer/dist
RUN CGO_ENABLED=0 go build -trimpath -o /armsgraph .

FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=program /armsgraph /armsgraph
USER nonroot
EXPOSE 8080
ENTRYPOINT ["/armsgraph"]
