package api

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/api/view"
)

// broken is a source whose claims fail.
type broken struct {
	view.Source
	fail func(context.Context) error
}

func (b broken) Claims(ctx context.Context, _ graph.ClaimFilter, _ *graph.Order, _ graph.Page) (graph.Connection[graph.Claim], error) {
	return graph.Connection[graph.Claim]{}, b.fail(ctx)
}

// What a client can act on is told; anything else is masked, and found in the
// log by the id of the request.
func TestErrorsAreMasked(t *testing.T) {
	const secret = "password of the database"
	for name, c := range map[string]struct {
		fail func(context.Context) error
		code string
		word string
	}{
		"internal":    {func(context.Context) error { return errors.New(secret) }, codeInternal, "internal error (request "},
		"panic":       {func(context.Context) error { panic(secret) }, codeInternal, "internal error (request "},
		"unavailable": {func(context.Context) error { return fmt.Errorf("%w: %s", graph.ErrUnavailable, secret) }, codeUnavailable, "try again"},
		"deadline":    {func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }, codeTimeout, "too long"},
		"invalid":     {func(context.Context) error { return fmt.Errorf("%w date", graph.ErrInvalid) }, codeInvalid, "invalid date"},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			logger := slog.New(slog.NewTextHandler(&log, nil))
			limits := DefaultLimits()
			limits.Timeout = 50 * time.Millisecond
			var outcome Outcome
			server := NewServer(broken{fail: c.fail}, limits, logger)
			server.Answered = func(o Outcome) { outcome = o }
			request := httptest.NewRequest("POST", "http://127.0.0.1/graphql", strings.NewReader(`{"query":"{claims{totalCount}}"}`))
			request.Header = jsonHeader(mediaGraphQL)
			recorder := httptest.NewRecorder()
			Handler(logger, &Gate{}, server).ServeHTTP(recorder, request)
			response := recorder.Result()
			body, err := io.ReadAll(response.Body)
			if err != nil {
				t.Fatal(err)
			}
			response.Body = io.NopCloser(bytes.NewReader(body))
			if got := code(t, response); got != c.code || outcome.Code != c.code || outcome.Operation != "claims" {
				t.Errorf("code %q, outcome %+v, want %q of claims", got, outcome, c.code)
			}
			if !strings.Contains(string(body), c.word) || strings.Contains(string(body), secret) {
				t.Errorf("answer is %s, want %q and no secret", body, c.word)
			}
			id := response.Header.Get(requestHeader)
			if c.code == codeInternal && (!strings.Contains(string(body), id) || !strings.Contains(log.String(), secret) || !strings.Contains(log.String(), "request="+id)) {
				t.Errorf("request %s: answer %s, log %s", id, body, log.String())
			}
		})
	}
}

// An error does not carry what was sent into somebody's page or log.
func TestErrorsDoNotEcho(t *testing.T) {
	const mark = "<script>alert(1)</script>"
	for name, query := range map[string]string{
		"argument":   `{claims(filter:{occurredAfter:\"` + mark + `\"}){totalCount}}`,
		"wrong type": `{claims(first:\"` + mark + `\"){totalCount}}`,
		"enum":       `{claims(filter:{polarity:[\"` + mark + `\"]}){totalCount}}`,
		"syntax":     `{claims \"` + mark + `\"}`,
		"long name":  `{` + strings.Repeat("x", 20_000) + `}`,
		"many":       `{` + strings.Repeat("x ", 900) + `}`,
	} {
		t.Run(name, func(t *testing.T) {
			response := ask(t, "POST", "/graphql", `{"query":"`+query+`"}`, jsonHeader(mediaGraphQL))
			body, err := io.ReadAll(response.Body)
			if err != nil {
				t.Fatal(err)
			}
			if strings.Contains(string(body), "alert(1)") || len(body) > 8000 || !strings.Contains(string(body), `"code"`) {
				t.Errorf("%d bytes: %.300s", len(body), body)
			}
		})
	}
}

func TestOperationIsAName(t *testing.T) {
	body := `{"query":"query a{stats{documents}}","operationName":"<script>alert(1)</script>"}`
	response := ask(t, "POST", "/graphql", body, jsonHeader(mediaGraphQL))
	text, _ := io.ReadAll(response.Body)
	if response.StatusCode != http.StatusBadRequest || strings.Contains(string(text), "alert") {
		t.Errorf("%d %s", response.StatusCode, text)
	}
}

// The documentation lists the codes, all and no other.
func TestCodesAreDocumented(t *testing.T) {
	text, err := os.ReadFile("../../docs/errors.md")
	if err != nil {
		t.Fatal(err)
	}
	documented := regexp.MustCompile("(?m)^\\| `([A-Z_]+)` \\|").FindAllSubmatch(text, -1)
	codes := []string{codeBadRequest, codeUnauthorised, codeForbidden, codeDocument, codeInvalid, codeLimit, codeTimeout, codeUnavailable, codeInternal}
	if len(documented) != len(codes) {
		t.Errorf("docs/errors.md lists %d codes, the server has %d", len(documented), len(codes))
	}
	for _, found := range documented {
		if !slices.Contains(codes, string(found[1])) {
			t.Errorf("docs/errors.md lists %s, which the server never sends", found[1])
		}
	}
}
