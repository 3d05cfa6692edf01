// The encoding that bytes are said to be in: one that ICU knows by name, or "auto".
// A name that ICU does not know never becomes an Encoding.
#ifndef WHOSAID_TEXT_ENCODING_H_
#define WHOSAID_TEXT_ENCODING_H_

#include <string>
#include <string_view>
#include <utility>

#include "base/result.h"

namespace whosaid {

class Encoding {
 public:
  // UTF-8; where the bytes are not, a byte order mark or the statistics of the bytes may say what
  // they are, if they are sure.
  [[nodiscard]] static Encoding Auto() { return Encoding("auto"); }
  // "auto", "utf-8", "windows-1252", "latin-1", "shift_jis", ... in any case, dashes or not.
  [[nodiscard]] static Result<Encoding> Named(std::string_view name);

  [[nodiscard]] bool is_auto() const { return name_ == "auto"; }
  [[nodiscard]] bool is_utf8() const { return name_ == "UTF-8"; }
  // "auto", or ICU's own name.
  [[nodiscard]] const std::string& name() const { return name_; }

 private:
  explicit Encoding(std::string name) : name_(std::move(name)) {}
  std::string name_;
};

}  // namespace whosaid

#endif  // WHOSAID_TEXT_ENCODING_H_
