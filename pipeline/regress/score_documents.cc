#include "regress/score_documents.h"

#include <fmt/format.h>
#include <simdjson.h>

#include <algorithm>
#include <utility>

#include "text/utf8.h"

namespace whosaid {
namespace {

using simdjson::dom::element;

// A field as text; empty where it is missing or null. A number is its digits: some gold names its
// people by number.
std::string TextOf(element object, const char* field) {
  element value;
  if (object[field].get(value) || value.is_null()) return {};
  std::string_view text;
  return value.get(text) ? simdjson::minify(value) : std::string(text);
}

std::optional<std::string> MaybeTextOf(element object, const char* field) {
  std::string_view text;
  if (object[field].get(text)) return std::nullopt;
  return std::string(text);
}

// Calls `read` with each element of an array, which may be missing or null. False where `read` is.
template <class Read>
bool ForEach(element object, const char* field, Read read) {
  simdjson::dom::array elements;
  if (object[field].get(elements)) return true;
  for (element each : elements) {
    if (!read(each)) return false;
  }
  return true;
}

// False where these are not two offsets of 32 bits.
bool ReadSpan(simdjson::simdjson_result<element> begin, simdjson::simdjson_result<element> end,
              CodepointSpan& span) {
  uint64_t from = 0;
  uint64_t to = 0;
  if (begin.get(from) || end.get(to) || from > UINT32_MAX || to > UINT32_MAX) return false;
  span = {static_cast<uint32_t>(from), static_cast<uint32_t>(to)};
  return true;
}

// [[1, 2], [3, 4]]
bool ReadPairs(element object, const char* field, std::vector<CodepointSpan>& spans) {
  return ForEach(object, field, [&spans](element pair) {
    return ReadSpan(pair.at(0), pair.at(1), spans.emplace_back());
  });
}

// {"start": 1, "end": 2}; nothing where the object or its start is missing or null.
bool ReadPlace(element object, const char* field, std::optional<CodepointSpan>& place) {
  element value;
  element start;
  if (object[field].get(value) || value["start"].get(start) || start.is_null()) return true;
  return ReadSpan(value["start"], value["end"], place.emplace());
}

// What is wrong with a line, empty where it is right.
std::string ReadGoldLine(element line, GoldDocument& document) {
  std::string_view text;
  if (line["text"].get(text)) return "a gold document needs a text";
  document.id = TextOf(line, "id");
  document.text = ToCodepoints(text);
  const bool quotes_right = ForEach(line, "quotes", [&document](element quote) {
    GoldQuote& gold = document.quotes.emplace_back();
    gold.type = TextOf(quote, "type");
    gold.speaker_id = TextOf(quote, "speaker_id");
    gold.attribution = TextOf(quote, "attribution");
    return ReadPairs(quote, "content", gold.content) && ReadPairs(quote, "speaker", gold.speaker) &&
           ReadPairs(quote, "cue", gold.cue);
  });
  if (!quotes_right) return "a span of a quote is not [start, end]";
  ForEach(line, "entities", [&document](element entity) {
    GoldEntity& gold = document.entities.emplace_back();
    gold.id = TextOf(entity, "id");
    gold.name = TextOf(entity, "name");
    return ForEach(entity, "aliases", [&gold](element alias) {
      std::string_view name;
      if (!alias.get(name) && !name.empty()) gold.aliases.emplace_back(name);
      return true;
    });
  });
  const auto within = [&document](const std::vector<CodepointSpan>& spans) {
    return std::all_of(spans.begin(), spans.end(), [&document](CodepointSpan span) {
      return span.begin >= span.end || span.end <= document.text.size();
    });
  };
  for (const GoldQuote& quote : document.quotes) {
    if (!within(quote.content) || !within(quote.speaker) || !within(quote.cue)) {
      return "a span of a quote reaches beyond the text";
    }
  }
  return {};
}

std::string ReadPredictedLine(element line, std::vector<PredictedQuote>& quotes) {
  if (const auto unit = MaybeTextOf(line, "offsets"); unit && *unit != "codepoint") {
    return fmt::format("{}: offsets are {}, codepoint expected", TextOf(line, "id"), *unit);
  }
  const bool right = ForEach(line, "quotes", [&quotes](element quote) {
    PredictedQuote& predicted = quotes.emplace_back();
    predicted.type = TextOf(quote, "type");
    predicted.rule = MaybeTextOf(quote, "rule");
    simdjson::dom::object speaker;
    if (!quote["speaker"].get(speaker) && speaker.size() > 0) {
      predicted.has_speaker = true;
      predicted.name = MaybeTextOf(quote["speaker"], "name");
    }
    return ForEach(quote, "content",
                   [&predicted](element fragment) {
                     return ReadSpan(fragment["start"], fragment["end"],
                                     predicted.content.emplace_back());
                   }) &&
           ReadPlace(quote, "speaker", predicted.speaker) &&
           ReadPlace(quote, "source", predicted.source) && ReadPlace(quote, "cue", predicted.cue);
  });
  return right ? "" : "a span of a quote is not {start, end}";
}

// Calls read(element) with each line that is not blank. An error where a line is not JSON or `read`
// finds fault with it.
template <class Read>
Result<bool> ForEachLine(std::string_view lines, std::string_view name, Read read) {
  simdjson::dom::parser parser;
  for (size_t number = 1; !lines.empty(); ++number) {
    const size_t end = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, end);
    lines.remove_prefix(std::min(end + 1, lines.size()));
    if (line.find_first_not_of(" \t\r\f\v") == std::string_view::npos) continue;
    element document;
    const simdjson::error_code code = parser.parse(line).get(document);
    const std::string fault = code ? simdjson::error_message(code) : read(document);
    if (!fault.empty()) return Error{fmt::format("{}:{}: {}", name, number, fault)};
  }
  return true;
}

}  // namespace

std::u32string ToCodepoints(std::string_view text) {
  std::u32string decoded;
  decoded.reserve(text.size());
  for (size_t at = 0; at < text.size();) {
    const CodePoint point = DecodeUtf8(text, at);
    decoded += point.value;
    at += point.size;
  }
  return decoded;
}

std::string ToUtf8(std::u32string_view text) {
  std::string out;
  for (char32_t c : text) AppendUtf8(c, out);
  return out;
}

std::u32string_view WordsOf(std::u32string_view text, CodepointSpan span) {
  if (span.begin >= span.end || span.begin >= text.size()) return {};
  return text.substr(span.begin, span.end - span.begin);
}

std::u32string JoinWords(std::u32string_view text, const std::vector<CodepointSpan>& spans,
                         std::u32string_view between, size_t limit) {
  std::u32string out;
  for (size_t i = 0; i < spans.size(); ++i) {
    if (i > 0) out += between;
    out += WordsOf(text, spans[i]);
  }
  return out.substr(0, limit);
}

std::string_view DocumentKey(std::string_view id) {
  id.remove_prefix(id.rfind('/') + 1);  // npos + 1 is 0
  for (std::string_view extension : {".txt", ".jsonl", ".json", ".md"}) {
    if (id.ends_with(extension)) return id.substr(0, id.size() - extension.size());
  }
  return id;
}

Result<std::vector<GoldDocument>> ReadGold(std::string_view lines, std::string_view name) {
  std::vector<GoldDocument> documents;
  const Result<bool> read = ForEachLine(lines, name, [&documents](element line) {
    return ReadGoldLine(line, documents.emplace_back());
  });
  if (!read) return read.error();
  return documents;
}

Result<Predictions> ReadPredictions(std::string_view lines, std::string_view name) {
  Predictions predictions;
  const Result<bool> read = ForEachLine(lines, name, [&predictions](element line) {
    std::vector<PredictedQuote> quotes;
    std::string fault = ReadPredictedLine(line, quotes);
    predictions.insert_or_assign(std::string(DocumentKey(TextOf(line, "id"))), std::move(quotes));
    return fault;
  });
  if (!read) return read.error();
  return predictions;
}

}  // namespace whosaid
