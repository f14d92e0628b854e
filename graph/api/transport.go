package api

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"mime"
	"net/http"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/gqlerror"
)

// The media types of answers, see the GraphQL over HTTP specification.
const (
	mediaGraphQL = "application/graphql-response+json"
	mediaJSON    = "application/json"
)

// answerKind is how an answer is written.
type answerKind struct {
	mediaType string
	// invalidStatus is the status for a query that does not parse, validate or
	// keep the limits.
	invalidStatus int
}

// negotiate picks the kind of answer that the client accepts; nil where it
// accepts none.
func negotiate(r *http.Request) *answerKind {
	accept := strings.Join(r.Header.Values("Accept"), ",")
	if accept == "" {
		return &answerKind{mediaJSON, http.StatusOK}
	}
	for part := range strings.SplitSeq(accept, ",") {
		mediaType, params, err := mime.ParseMediaType(part)
		if err != nil || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
			continue
		}
		switch mediaType {
		case mediaGraphQL:
			return &answerKind{mediaGraphQL, http.StatusBadRequest}
		case mediaJSON, "application/*", "*/*":
			return &answerKind{mediaJSON, http.StatusOK}
		}
	}
	return nil
}

// write answers with data, and the errors of the fields that failed.
func (a *answerKind) write(w http.ResponseWriter, status int, response *graphql.Response) {
	a.encode(w, status, response)
}

// fail answers without data: the question was not executed.
func (a *answerKind) fail(w http.ResponseWriter, status int, errors gqlerror.List) {
	a.encode(w, status, struct {
		Errors gqlerror.List `json:"errors"`
	}{errors})
}

func (a *answerKind) encode(w http.ResponseWriter, status int, answer any) {
	w.Header().Set("Content-Type", a.mediaType+"; charset=utf-8")
	w.WriteHeader(status)
	// A failure here is a client that went away.
	_ = json.NewEncoder(w).Encode(answer)
}

// refuse answers with one error and returns its code.
func (a *answerKind) refuse(w http.ResponseWriter, status int, code, reason string) string {
	return refuse(w, status, a.mediaType, code, reason)
}

func refuse(w http.ResponseWriter, status int, mediaType, code, reason string) string {
	answer := answerKind{mediaType: mediaType}
	answer.fail(w, status, gqlerror.List{{Message: reason, Extensions: map[string]any{"code": code}}})
	return code
}

// readRequest reads the request's parameters. On failure it returns the status.
func (s *Server) readRequest(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, error) {
	switch r.Method {
	case http.MethodGet, http.MethodHead:
		if int64(len(r.URL.RawQuery)) > s.limits.Body {
			return nil, http.StatusRequestURITooLong, fmt.Errorf("the address is longer than %d bytes", s.limits.Body)
		}
		params, err := s.readURL(r)
		return params, http.StatusBadRequest, err
	case http.MethodPost:
		return s.readBody(w, r)
	}
	w.Header().Set("Allow", "GET, POST")
	return nil, http.StatusMethodNotAllowed, errors.New("send the query by GET or POST")
}

func (s *Server) readURL(r *http.Request) (*graphql.RawParams, error) {
	values := r.URL.Query()
	params := &graphql.RawParams{Query: values.Get("query"), OperationName: values.Get("operationName"), ReadTime: graphql.TraceTiming{Start: graphql.Now(), End: graphql.Now()}}
	if params.Query == "" {
		return nil, errors.New("the request has no query")
	}
	for name, target := range map[string]*map[string]any{"variables": &params.Variables, "extensions": &params.Extensions} {
		if text := values.Get(name); text != "" {
			if err := decode([]byte(text), target); err != nil {
				return nil, fmt.Errorf("%s is no JSON object", name)
			}
		}
	}
	return params, nil
}

func (s *Server) readBody(w http.ResponseWriter, r *http.Request) (*graphql.RawParams, int, error) {
	mediaType, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if err != nil || mediaType != mediaJSON || params["charset"] != "" && !strings.EqualFold(params["charset"], "utf-8") {
		return nil, http.StatusUnsupportedMediaType, errors.New("send the query as application/json in UTF-8")
	}
	var body bytes.Buffer
	start := graphql.Now()
	if _, err := body.ReadFrom(http.MaxBytesReader(w, r.Body, s.limits.Body)); err != nil {
		var tooLarge *http.MaxBytesError
		if errors.As(err, &tooLarge) {
			return nil, http.StatusRequestEntityTooLarge, fmt.Errorf("the request is longer than %d bytes", s.limits.Body)
		}
		return nil, http.StatusBadRequest, errors.New("the request could not be read to its end")
	}
	var request struct {
		Query         string         `json:"query"`
		OperationName string         `json:"operationName"`
		Variables     map[string]any `json:"variables"`
		Extensions    map[string]any `json:"extensions"`
	}
	if err := decode(body.Bytes(), &request); err != nil {
		return nil, http.StatusBadRequest, errors.New("the request is no JSON object with query, operationName, variables and extensions")
	}
	if request.Query == "" {
		return nil, http.StatusBadRequest, errors.New("the request has no query")
	}
	return &graphql.RawParams{Query: request.Query, OperationName: request.OperationName, Variables: request.Variables, Extensions: request.Extensions,
		Headers: r.Header, ReadTime: graphql.TraceTiming{Start: start, End: graphql.Now()}}, 0, nil
}

// decode reads JSON with numbers kept as written, as the executor expects.
func decode(text []byte, target any) error {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	if err := decoder.Decode(target); err != nil {
		return err
	}
	if decoder.More() {
		return errors.New("more than one value")
	}
	return nil
}
