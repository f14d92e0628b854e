package api

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"armsgraph/graph/api/view"
)

// parsedQueries is how many parsed queries are kept: one takes at most some
// 200 KB within the limits of body and tokens.
const parsedQueries = 100

// Server answers GraphQL questions from one source.
type Server struct {
	executor *executor.Executor
	source   view.Source
	limits   Limits
	log      *slog.Logger
	// Answered, where it is set, is called after each request over HTTP.
	Answered func(Outcome)
}

// Outcome is what came of a request.
type Outcome struct {
	// Operation is the field of Query that was asked, "several" where there are
	// more, "introspection", or "none" where no query could be read.
	Operation string
	Code      string // of the first error, "" where there is none
	Took      time.Duration
}

// NewServer makes a server; log takes internal errors, which clients never see.
func NewServer(source view.Source, limits Limits, log *slog.Logger) *Server {
	s := &Server{source: source, limits: limits, log: log, Answered: func(Outcome) {},
		executor: executor.New(NewExecutableSchema(Config{Resolvers: resolver{}}))}
	s.executor.SetQueryCache(lru.New[*ast.QueryDocument](parsedQueries))
	s.executor.SetParserTokenLimit(limits.Tokens)
	s.executor.Use(extension.Introspection{})
	s.executor.SetErrorPresenter(s.present)
	s.executor.SetRecoverFunc(func(ctx context.Context, cause any) error {
		s.log.ErrorContext(ctx, "resolver panicked", "request", RequestID(ctx), "cause", cause)
		return errInternal
	})
	s.executor.AroundOperations(func(ctx context.Context, next graphql.OperationHandler) graphql.ResponseHandler {
		operation := graphql.GetOperationContext(ctx)
		nested := newMeter(operation.Variables).set(operation.Operation.SelectionSet).nested
		return next(context.WithValue(ctx, sessionKey{}, view.NewSession(s.source, nested)))
	})
	return s
}

// ServeHTTP answers GraphQL over HTTP.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	outcome := Outcome{Operation: "none"}
	start := time.Now()
	outcome.Code = s.serve(w, r, &outcome.Operation)
	outcome.Took = time.Since(start)
	s.Answered(outcome)
}

// serve answers a request, names its operation, and returns the code of its
// first error.
func (s *Server) serve(w http.ResponseWriter, r *http.Request, operationName *string) string {
	ctx, cancel := context.WithTimeout(r.Context(), s.limits.Timeout)
	defer cancel()
	answer := negotiate(r)
	if answer == nil {
		return refuse(w, http.StatusNotAcceptable, mediaJSON, codeBadRequest, "accept application/graphql-response+json or application/json")
	}
	params, status, err := s.readRequest(w, r)
	if err != nil {
		code := codeBadRequest
		if status == http.StatusRequestEntityTooLarge || status == http.StatusRequestURITooLong {
			code = codeLimit
		}
		return answer.refuse(w, status, code, err.Error())
	}
	ctx = graphql.StartOperationTrace(ctx)
	operation, failed := s.executor.CreateOperationContext(ctx, params)
	if failed != nil {
		failed = rejected(failed)
		answer.fail(w, answer.invalidStatus, failed)
		return codeOf(failed)
	}
	*operationName = asked(operation.Operation.SelectionSet)
	if err := s.limits.check(operation); err != nil {
		return answer.refuse(w, answer.invalidStatus, codeLimit, err.Error())
	}
	response := s.execute(ctx, operation)
	switch {
	case response == nil:
		return answer.refuse(w, http.StatusServiceUnavailable, codeTimeout, tooLong)
	case len(response.Data) > s.limits.Answer:
		return answer.refuse(w, answer.invalidStatus, codeLimit, fmt.Sprintf("the answer is longer than %d bytes: ask for less", s.limits.Answer))
	}
	answer.write(w, http.StatusOK, response)
	return codeOf(response.Errors)
}

// execute runs an operation; nil where the context ended before it began.
func (s *Server) execute(ctx context.Context, operation *graphql.OperationContext) *graphql.Response {
	respond, ctx := s.executor.DispatchOperation(graphql.WithOperationContext(ctx, operation), operation)
	response := respond(ctx)
	if response != nil && len(response.Errors) > errorsShown {
		response.Errors = response.Errors[:errorsShown]
	}
	return response
}

// asked names the field of Query that is selected.
func asked(set ast.SelectionSet) string {
	if onlyIntrospection(set) {
		return "introspection"
	}
	if len(set) == 1 {
		if field, ok := set[0].(*ast.Field); ok {
			return field.Name
		}
	}
	return "several"
}

// Ask answers a question without HTTP, with the answer's part "data" as JSON.
// It keeps no limits: the caller is the program itself.
func (s *Server) Ask(ctx context.Context, query string, variables map[string]any) ([]byte, error) {
	ctx = graphql.StartOperationTrace(ctx)
	operation, failed := s.executor.CreateOperationContext(ctx, &graphql.RawParams{Query: query, Variables: variables})
	if failed != nil {
		return nil, failed
	}
	switch response := s.execute(ctx, operation); {
	case response == nil:
		return nil, context.Cause(ctx)
	case len(response.Errors) > 0:
		return nil, gqlerror.List(response.Errors)
	default:
		return response.Data, nil
	}
}
