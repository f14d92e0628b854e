package api

import (
	"encoding/json"
	"net/http/httptest"
	"strings"
	"testing"

	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
)

// FuzzQuery sends queries to a server with an empty store: whatever is sent
// gets an answer in JSON, and never one that is the server's fault.
func FuzzQuery(f *testing.F) {
	for _, query := range []string{
		"{stats{documents claims byPolarity{key claims}}}",
		`{routes(from:"RS",to:"UA",basis:null,first:2){edges{node{legs{claims(first:2){totalCount}}}}}}`,
		`{claims(filter:{text:"rockets",occurredAfter:"2022-02-24",goods:[AMMUNITION]},orderBy:{field:OCCURRED},first:1,after:"x"){edges{cursor}}}`,
		`{a:party(id:"RS"){...p} node(id:"x"){id ... on Claim{title}}} fragment p on Party{partOf{id} routesTo{totalCount}}`,
		`query($x:Int!=3){parties(first:$x,filter:{kind:[STATE],name:"Ser"}){totalCount}}`,
		"{__schema{types{name fields{type{ofType{name}}}}}}",
		"{claims(first:99999999999999999999){totalCount}}",
	} {
		f.Add(query, `{"x":3}`)
	}
	store, err := sqlite.OpenMemory(f.Context())
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { store.Close() })
	catalogue, err := search.OpenCatalogue(f.Context(), store)
	if err != nil {
		f.Fatal(err)
	}
	server := NewServer(catalogue, DefaultLimits(), quiet())
	f.Fuzz(func(t *testing.T, query, variables string) {
		if !json.Valid([]byte(variables)) {
			variables = "null"
		}
		text, err := json.Marshal(query)
		if err != nil {
			t.Fatal(err)
		}
		request := httptest.NewRequest("POST", "/graphql", strings.NewReader(`{"query":`+string(text)+`,"variables":`+variables+`}`))
		request.Header = jsonHeader(mediaGraphQL)
		recorder := httptest.NewRecorder()
		server.ServeHTTP(recorder, request)
		if !json.Valid(recorder.Body.Bytes()) || strings.Contains(recorder.Body.String(), codeInternal) {
			t.Errorf("%d %s", recorder.Code, recorder.Body)
		}
	})
}
