// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";
const place = document.getElementById("document");
Redoc.init(
    place.dataset.schema,
    {
        hideDownloadButton: false,
        nativeScrollbars: true,
        sortTagsAlphabetically: false,
        expandResponses: "",
        theme: { typography: { fontFamily: "system-ui, sans-serif", headings: { fontFamily: "system-ui, sans-serif" } } },
    },
    place,
);
