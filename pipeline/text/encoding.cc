#include "text/encoding.h"

#include <fmt/format.h>
#include <unicode/ucnv.h>

namespace whosaid {

Result<Encoding> Encoding::Named(std::string_view name) {
  if (name == "auto") return Auto();
  // ICU reads an empty name as the locale's own encoding: what is decoded must not depend on that.
  if (!name.empty() && name.find(',') == std::string_view::npos) {
    UErrorCode status = U_ZERO_ERROR;
    UConverter* converter = ucnv_open(std::string(name).c_str(), &status);
    if (U_SUCCESS(status)) {
      std::string canonical = ucnv_getName(converter, &status);
      ucnv_close(converter);
      if (U_SUCCESS(status)) return Encoding(std::move(canonical));
    }
  }
  return Error{fmt::format(
      "unknown encoding '{}': try auto, utf-8, utf-16le, windows-1252, latin-1, shift_jis, gb18030",
      name)};
}

}  // namespace whosaid
