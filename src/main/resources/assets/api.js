// Loads Swagger UI when it is wanted, and not before: it is large.
'use strict';

const start = document.getElementById('try');
start.hidden = false;
start.addEventListener('click', () => {
  start.disabled = true;
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/swagger-ui.css';
  const script = document.createElement('script');
  script.src = '/assets/swagger-ui.js';
  script.onload = () => {
    document.getElementById('listed').hidden = true;
    SwaggerUIBundle({ url: '/openapi.json', dom_id: '#swagger', validatorUrl: null, deepLinking: false });
  };
  document.head.append(style, script);
});
