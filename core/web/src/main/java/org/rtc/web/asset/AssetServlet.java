package org.rtc.web.asset;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves static files for a year, since their names change with what is in them. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    @Inject
    transient AssetStore assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Asset asset = path == null ? null : assets.find(path.substring(1));
        if (asset == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean named = path.contains("." + asset.hash() + ".");
        response.setHeader("Cache-Control", named ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(asset.type());
        String accepted = request.getHeader("Accept-Encoding");
        byte[] body = asset.bytes();
        if (asset.gzip() != null && accepted != null && accepted.contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = asset.gzip();
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
