package api

import (
	"context"
	"errors"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"armsgraph/graph"
	"armsgraph/graph/api/view"
)

// Server answers GraphQL questions from one source.
type Server struct {
	executor *executor.Executor
	source   view.Source
	limits   Limits
	log      *slog.Logger
}

// NewServer makes a server; log takes internal errors, which clients never see.
func NewServer(source view.Source, limits Limits, log *slog.Logger) *Server {
	s := &Server{source: source, limits: limits, log: log,
		executor: executor.New(NewExecutableSchema(Config{Resolvers: resolver{}}))}
	s.executor.SetQueryCache(lru.New[*ast.QueryDocument](500))
	s.executor.SetParserTokenLimit(limits.Tokens)
	s.executor.Use(extension.Introspection{})
	s.executor.SetErrorPresenter(s.present)
	s.executor.SetRecoverFunc(func(_ context.Context, cause any) error {
		s.log.Error("resolver panicked", "cause", cause)
		return errInternal
	})
	s.executor.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		operation := graphql.GetOperationContext(ctx)
		return next(context.WithValue(ctx, sessionKey{}, view.NewSession(s.source, nestedPage(operation))))
	})
	return s
}

var errInternal = errors.New("internal error")

// The codes in an error's extensions: a closed list.
const (
	codeBadRequest  = "BAD_REQUEST"      // the request is no GraphQL request
	codeInvalid     = "INVALID_ARGUMENT" // an argument cannot be answered
	codeDocument    = "INVALID_DOCUMENT" // the query does not parse or validate
	codeLimit       = "LIMIT_EXCEEDED"   // a limit of the server
	codeTimeout     = "TIMEOUT"          // the deadline passed
	codeUnavailable = "UNAVAILABLE"      // the store cannot be reached
	codeInternal    = "INTERNAL"         // the server's fault; see its log by the id
)

// present turns an error into what the client sees: what it can act on stays,
// anything else is logged and masked.
func (s *Server) present(ctx context.Context, err error) *gqlerror.Error {
	shown := graphql.DefaultErrorPresenter(ctx, err)
	if shown.Extensions == nil {
		shown.Extensions = map[string]any{}
	}
	switch {
	case errors.Is(err, graph.ErrInvalid):
		shown.Extensions["code"] = codeInvalid
	case errors.Is(err, context.DeadlineExceeded):
		shown.Message, shown.Extensions["code"] = "the question took too long: narrow it, or ask for fewer legs or results", codeTimeout
	case errors.Is(err, graph.ErrUnavailable):
		shown.Message, shown.Extensions["code"] = "the store cannot be reached just now: try again", codeUnavailable
	case shown.Err == nil && shown.Rule != "" || shown.Extensions["code"] != nil:
	default:
		id := requestID(ctx)
		s.log.ErrorContext(ctx, "query failed", "request", id, "path", shown.Path.String(), "error", err)
		shown.Message = "internal error (request " + id + ")"
		shown.Extensions["code"] = codeInternal
	}
	return shown
}

// nestedPage is the largest page of claims that an operation asks of a route or
// leg, 0 where it asks for none.
func nestedPage(operation *graphql.OperationContext) int {
	largest := 0
	var visit func(set ast.SelectionSet)
	visit = func(set ast.SelectionSet) {
		for _, selection := range set {
			switch selection := selection.(type) {
			case *ast.Field:
				if (selection.Name == "claims" || selection.Name == "disputes") && selection.ObjectDefinition != nil &&
					(selection.ObjectDefinition.Name == "Leg" || selection.ObjectDefinition.Name == "Route") {
					if first, ok := selection.ArgumentMap(operation.Variables)["first"].(int64); ok {
						largest = max(largest, int(min(first, graph.MaxFirst)))
					}
				}
				visit(selection.SelectionSet)
			case *ast.InlineFragment:
				visit(selection.SelectionSet)
			case *ast.FragmentSpread:
				if selection.Definition != nil {
					visit(selection.Definition.SelectionSet)
				}
			}
		}
	}
	visit(operation.Operation.SelectionSet)
	return largest
}

// ServeHTTP answers GraphQL over HTTP.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	ctx, cancel := context.WithTimeout(r.Context(), s.limits.Timeout)
	defer cancel()
	answer := negotiate(r)
	if answer == nil {
		refuse(w, http.StatusNotAcceptable, mediaJSON, codeBadRequest, "accept application/graphql-response+json or application/json")
		return
	}
	params, status, err := s.readRequest(w, r)
	if err != nil {
		answer.refuse(w, status, codeBadRequest, err.Error())
		return
	}
	ctx = graphql.StartOperationTrace(ctx)
	operation, failed := s.executor.CreateOperationContext(ctx, params)
	if failed != nil {
		for _, each := range failed {
			if each.Extensions == nil || each.Extensions["code"] == nil || each.Extensions["code"] == "GRAPHQL_PARSE_FAILED" || each.Extensions["code"] == "GRAPHQL_VALIDATION_FAILED" {
				each.Extensions = map[string]any{"code": codeDocument}
			}
		}
		answer.fail(w, answer.invalidStatus, failed)
		return
	}
	if err := s.limits.check(operation); err != nil {
		answer.refuse(w, answer.invalidStatus, codeLimit, err.Error())
		return
	}
	respond, ctx := s.executor.DispatchOperation(graphql.WithOperationContext(ctx, operation), operation)
	answer.write(w, http.StatusOK, respond(ctx))
}

// Ask answers a question without HTTP, with the answer's part "data" as JSON.
// It keeps no limits: the caller is the program itself.
func (s *Server) Ask(ctx context.Context, query string, variables map[string]any) ([]byte, error) {
	ctx = graphql.StartOperationTrace(ctx)
	operation, failed := s.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	if failed != nil {
		return nil, failed
	}
	respond, ctx := s.executor.DispatchOperation(graphql.WithOperationContext(ctx, operation), operation)
	answer := respond(ctx)
	if len(answer.Errors) > 0 {
		return nil, answer.Errors
	}
	return answer.Data, nil
}
