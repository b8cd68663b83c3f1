fetch("/docs/services.json")
  .then((answer) => answer.json())
  .then((urls) =>
    SwaggerUIBundle({
      dom_id: "#documents",
      urls,
      deepLinking: true,
      validatorUrl: null,
      presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
      layout: "StandaloneLayout",
    }));
