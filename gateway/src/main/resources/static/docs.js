const choice = document.getElementById("service");
const wanted = new URLSearchParams(location.search).get("service");

// Whoever is signed in here tries things out as themselves.
function withCsrfToken(request) {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/);
  if (token) request.headers["X-XSRF-TOKEN"] = token[1];
  return request;
}

function show(url) {
  SwaggerUIBundle({
    dom_id: "#documents",
    url,
    deepLinking: true,
    validatorUrl: null,
    requestInterceptor: withCsrfToken,
  });
}

async function start() {
  const answer = await fetch("/docs/services.json");
  for (const { name, url } of await answer.json()) choice.add(new Option(name, url, false, name === wanted));
  choice.addEventListener("change", () => {
    history.replaceState(null, "", "?service=" + encodeURIComponent(choice.selectedOptions[0].text));
    show(choice.value);
  });
  show(choice.value);
}

start();
