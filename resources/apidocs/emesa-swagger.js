// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
const place = document.getElementById("document");
const tryItOut = place.dataset.tryItOut === "true";
// Who cannot send requests needs no place to sign in.
const readOnly = () => ({
    wrapComponents: { authorizeBtn: () => () => null, authorizeOperationBtn: () => () => null },
});
SwaggerUIBundle({
    url: place.dataset.schema,
    domNode: place,
    presets: [SwaggerUIBundle.presets.apis],
    plugins: tryItOut ? [] : [readOnly],
    layout: "BaseLayout",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    displayOperationId: true,
    defaultModelsExpandDepth: 0,
    supportedSubmitMethods: tryItOut ? ["get", "put", "post", "delete", "options", "head", "patch"] : [],
    tryItOutEnabled: false,
    persistAuthorization: false,
    queryConfigEnabled: false,
    validatorUrl: null,
});
