package explorer

import "strings"

// PagePolicy is the Content-Security-Policy of the explorer and its assets:
// nothing that is not served by this server, no inline script or style.
const PagePolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; " +
	"connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

// GraphiQLPolicy is the policy of /graphiql alone. It allows style elements
// made by script: GraphiQL's dialogs (Radix) lock scrolling by one.
const GraphiQLPolicy = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self'; " +
	"connect-src 'self'; font-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'"

// Policy is the Content-Security-Policy to send with the page at an URL path.
func Policy(path string) string {
	if path == "/graphiql" || strings.HasPrefix(path, "/graphiql.") || strings.HasPrefix(path, "/graphiql/") {
		return GraphiQLPolicy
	}
	return PagePolicy
}
