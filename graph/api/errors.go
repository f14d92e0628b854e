package api

import (
	"context"
	"errors"
	"regexp"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"armsgraph/graph"
)

var errInternal = errors.New("internal error")

// The codes in an error's extensions: a closed list, see docs/errors.md.
const (
	codeBadRequest   = "BAD_REQUEST"      // the request is no GraphQL request
	codeUnauthorised = "UNAUTHORISED"     // the token is missing or wrong
	codeForbidden    = "FORBIDDEN"        // the request comes from a page of another site
	codeInvalid      = "INVALID_ARGUMENT" // an argument cannot be answered
	codeDocument     = "INVALID_DOCUMENT" // the query does not parse or validate
	codeLimit        = "LIMIT_EXCEEDED"   // a limit of the server
	codeTimeout      = "TIMEOUT"          // the deadline passed
	codeUnavailable  = "UNAVAILABLE"      // the store cannot be reached
	codeInternal     = "INTERNAL"         // the server's fault; see its log by the id
)

const tooLong = "the question took too long: narrow it, or ask for fewer legs or results"

// present turns an error into what the client sees: what it can act on stays,
// anything else is logged and masked.
func (s *Server) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions == nil {
		shown.Extensions = map[string]any{}
	}
	switch {
	case errors.Is(err, graph.ErrInvalid):
		shown.Message, shown.Extensions["code"] = withoutInput(shown.Message), codeInvalid
	case errors.Is(err, context.DeadlineExceeded):
		shown.Message, shown.Extensions["code"] = tooLong, codeTimeout
	case errors.Is(err, graph.ErrUnavailable):
		shown.Message, shown.Extensions["code"] = "the store cannot be reached just now: try again", codeUnavailable
	default:
		id := RequestID(ctx)
		s.log.ErrorContext(ctx, "query failed", "request", id, "path", shown.Path.String(), "error", err)
		shown.Message, shown.Extensions["code"] = "internal error (request "+id+")", codeInternal
	}
	return shown
}

// errorsShown is how many errors of one query a client sees.
const errorsShown = 10

// rejected gives the errors of a query that does not parse or validate their
// codes.
func rejected(failed gqlerror.List) gqlerror.List {
	failed = failed[:min(len(failed), errorsShown)]
	for _, each := range failed {
		code := codeDocument
		if strings.HasPrefix(each.Message, "exceeded token limit") || strings.HasPrefix(each.Message, "Maximum introspection depth") {
			code = codeLimit
		}
		if strings.HasPrefix(each.Message, "operation ") && strings.HasSuffix(each.Message, " not found") {
			each.Message = "the query has no operation of the name given"
		}
		each.Message = withoutInput(each.Message)
		each.Extensions = map[string]any{"code": code}
	}
	return failed
}

var (
	quoted = regexp.MustCompile(`"(?:[^"\\]|\\.)*"?`)
	name   = regexp.MustCompile(`^"[\w .,:!\[\]-]{0,40}"$`)
)

// withoutInput leaves out of a message what a client sent, except short names
// and numbers: an answer must not carry a stranger's text into a page or a log.
func withoutInput(message string) string {
	const longest = 300 // bytes
	message = quoted.ReplaceAllStringFunc(message, func(word string) string {
		if name.MatchString(word) {
			return word
		}
		return `"…"`
	})
	if len(message) > longest {
		message = strings.ToValidUTF8(message[:longest], "") + "…"
	}
	return message
}

// codeOf is the code of the first error of an answer, "" where it has none.
func codeOf(failed gqlerror.List) string {
	if len(failed) == 0 {
		return ""
	}
	code, _ := failed[0].Extensions["code"].(string)
	return code
}
