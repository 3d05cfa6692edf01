#include "batch/json_lines.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "base/count_bytes.h"
#include "base/result.h"
#include "text/decode.h"
#include "text/utf8.h"

namespace whosaid {
namespace {

constexpr size_t kCutAt = size_t{1} << 16;

bool IsBlank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

// The name of a document: a string as it is, a number in its digits.
std::optional<std::string> IdOf(simdjson::dom::element value) {
  switch (value.type()) {
    case simdjson::dom::element_type::STRING:
      return std::string(value.get_string().value_unsafe());
    case simdjson::dom::element_type::INT64:
    case simdjson::dom::element_type::UINT64:
    case simdjson::dom::element_type::DOUBLE:
      return simdjson::minify(value);
    default:
      return std::nullopt;
  }
}

}  // namespace

LineCutter::LineCutter(std::string name, const TakeInput& take)
    : name_(std::move(name)), take_(take) {}

bool LineCutter::Feed(std::string_view piece) {
  while (!piece.empty()) {
    if (too_long_) {
      const size_t skipped = std::min(piece.find('\n'), piece.size());
      byte_ += skipped;
      piece.remove_prefix(skipped);
      if (piece.empty()) return true;
      too_long_ = false;  // the line feed itself is a blank line, which keeps the count right
    }
    // Up to the last line feed that keeps the lines near their size, or else the very next one.
    const size_t room = kCutAt > lines_.size() ? kCutAt - lines_.size() : 0;
    size_t cut = piece.substr(0, room).rfind('\n');
    if (cut == std::string_view::npos && piece.size() > room) {
      if (whole_ > 0) {
        if (!HandOver(whole_)) return false;
        continue;
      }
      cut = piece.find('\n', room);
    }
    if (cut == std::string_view::npos) {
      lines_.append(piece);
      return lines_.size() < kMaxDocumentBytes || RefuseLine();
    }
    lines_.append(piece.substr(0, cut + 1));
    whole_ = lines_.size();
    piece.remove_prefix(cut + 1);
    if (whole_ >= kCutAt && !HandOver(whole_)) return false;
  }
  return true;
}

bool LineCutter::Finish() { return lines_.empty() || HandOver(lines_.size()); }

bool LineCutter::HandOver(size_t size) {
  Input input;
  input.kind = InputKind::kJsonLines;
  input.name = name_;
  input.first_line = line_;
  input.first_byte = byte_;
  std::string rest = lines_.substr(size);
  lines_.resize(size);
  // Room for what is likely to come, with what the parser wants behind it.
  rest.reserve(kCutAt + simdjson::SIMDJSON_PADDING);
  input.bytes = std::exchange(lines_, std::move(rest));
  whole_ = 0;
  line_ += CountBytes(input.bytes, [](uint8_t byte) { return byte == '\n'; });
  byte_ += size;
  return take_(std::move(input));
}

bool LineCutter::RefuseLine() {
  Input input;
  input.kind = InputKind::kFailure;
  input.name = fmt::format("{}:{}", name_, line_);
  input.bytes = fmt::format("byte {}: line longer than {} bytes", byte_, kMaxDocumentBytes);
  byte_ += lines_.size();
  lines_ = std::string();
  too_long_ = true;
  return take_(std::move(input));
}

struct JsonLineParser::State {
  explicit State(JsonFields names) : fields(std::move(names)) {}

  // Where a line is. Its name is made where it is asked for.
  struct Place {
    [[nodiscard]] std::string Name() const { return fmt::format("{}:{}", file, number); }

    const std::string& file;
    uint64_t number;  // of the line, from 1
    uint64_t byte;    // that it begins at
  };

  // `line` has simdjson's padding behind it.
  [[nodiscard]] Result<Document> ParseLine(std::string_view line, const Place& place) {
    simdjson::dom::object object;
    if (const auto error =
            parser.parse(line.data(), line.size(), /*realloc_if_needed=*/false).get(object);
        error != simdjson::SUCCESS) {
      if (const std::optional<Utf8Fault> fault = FindUtf8Fault(line)) {
        return Error{fmt::format("{}: byte {}: not UTF-8: {}", place.Name(),
                                 place.byte + fault->offset, fault->reason)};
      }
      return Error{fmt::format(
          "{}: byte {}: {}", place.Name(), place.byte,
          error == simdjson::INCORRECT_TYPE ? "not a JSON object" : "not a line of JSON")};
    }
    std::string_view text;
    if (object[fields.text].get(text) != simdjson::SUCCESS) {
      return Error{fmt::format("{}: byte {}: no string in field '{}' (--text-field names another)",
                               place.Name(), place.byte, fields.text)};
    }
    std::optional<std::string> name;
    if (simdjson::dom::element id; object[fields.id].get(id) == simdjson::SUCCESS) name = IdOf(id);
    if (!name) name = place.Name();
    Result<Document> document = Decode(*std::move(name), std::string(text), utf8);
    if (document) return document;
    return Error{fmt::format("{}: byte {}: in field '{}': {}", place.Name(), place.byte,
                             fields.text, document.error().message)};
  }

  JsonFields fields;
  simdjson::dom::parser parser;
  Encoding utf8 = Encoding::Named("utf-8").value();
};

JsonLineParser::JsonLineParser(JsonFields fields)
    : state_(std::make_unique<State>(std::move(fields))) {}
JsonLineParser::~JsonLineParser() = default;
JsonLineParser::JsonLineParser(JsonLineParser&&) noexcept = default;
JsonLineParser& JsonLineParser::operator=(JsonLineParser&&) noexcept = default;

void JsonLineParser::Parse(Input lines, const TakeDocument& take_document,
                           const TakeFailure& take_failure) {
  const size_t size = lines.bytes.size();
  lines.bytes.resize(size + simdjson::SIMDJSON_PADDING);
  const std::string_view bytes = std::string_view(lines.bytes).substr(0, size);
  size_t begin = lines.first_byte == 0 && bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
  for (uint64_t number = lines.first_line; begin < size; ++number) {
    const size_t end = std::min(bytes.find('\n', begin), size);
    const std::string_view line = bytes.substr(begin, end - begin);
    if (!IsBlank(line)) {
      Result<Document> document =
          state_->ParseLine(line, {lines.name, number, lines.first_byte + begin});
      if (document) {
        take_document(std::move(document).value());
      } else {
        take_failure(document.error().message);
      }
    }
    begin = end + 1;
  }
}

}  // namespace whosaid
