#include "web/qr.h"

#include "base/check.h"
#include "html/tags.h"

#include <qrencode.h>

#include <memory>

namespace houvast::web {

using namespace html;

namespace {

constexpr int quiet_zone = 4;  // modules around it, as ISO 18004 asks

}  // namespace

Html qr_svg(const std::string& text, const std::string& label) {
    const std::unique_ptr<QRcode, void (*)(QRcode*)> code(
        QRcode_encodeString8bit(text.c_str(), 0, QR_ECLEVEL_M), QRcode_free);
    ENSURE(code != nullptr);
    std::string path;
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                path += 'M' + std::to_string(x + quiet_zone) + ' ' +
                        std::to_string(y + quiet_zone) + "h1v1h-1z";
    const std::string side = std::to_string(code->width + 2 * quiet_zone);
    return svg(attr("viewBox", "0 0 " + side + " " + side), attr("role", "img"),
               attr("aria-label", label), html::path(attr("d", path)));
}

}  // namespace houvast::web
