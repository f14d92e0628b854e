# make serve    build the pages (where Node is) and the program, and run it
# make test     every check; parts whose tools are missing are named and left out (in CI that is a failure)

GO ?= go
SOURCES := $(shell find explorer -path explorer/node_modules -prune -o -path explorer/dist -prune -o -type f -print) $(wildcard docs/queries/*.graphql) \
  loader/extract/lexicon/facts/groups.tsv
FUZZTIME ?= 2s

.PHONY: serve build pages test check fuzz generate clean

serve: build
	./armsgraph serve $(ARGS)

build: pages
	$(GO) build -trimpath -o armsgraph .

pages: .cache/pages

.cache/pages: $(SOURCES)
	@mkdir -p .cache
	@if command -v npm >/dev/null 2>&1; then \
	  cd explorer && npm ci --no-audit --no-fund --loglevel=error && npm run build --silent && touch ../.cache/pages; \
	else echo "left out: the browser pages (npm is not installed); the API works without them"; fi

test: build check
	$(GO) test -timeout 30m ./...
	@$(MAKE) --no-print-directory fuzz
	@./scripts/test-pages

# Formatting, vet, staticcheck, known vulnerabilities, generated code, module file.
check:
	@./scripts/check

# Every fuzz target for FUZZTIME.
fuzz:
	@./scripts/fuzz $(FUZZTIME)

generate:
	$(GO) tool gqlgen generate

clean:
	rm -rf armsgraph .cache explorer/node_modules
	find explorer/dist -mindepth 1 ! -name placeholder -delete
