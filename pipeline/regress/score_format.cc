#include "regress/score_format.h"

#include <fmt/format.h>
#include <utf8proc.h>

#include <algorithm>

#include "text/utf8.h"

namespace whosaid {
namespace {

bool Prints(char32_t c) {
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
      return false;
    case UTF8PROC_CATEGORY_ZS:
      return c == ' ';
    default:
      return true;
  }
}

void AppendRepr(char32_t c, char32_t mark, std::string& out) {
  const auto value = static_cast<uint32_t>(c);
  if (c == '\\' || c == mark) {
    out += '\\';
    out += static_cast<char>(c);
  } else if (c == '\n') {
    out += "\\n";
  } else if (c == '\r') {
    out += "\\r";
  } else if (c == '\t') {
    out += "\\t";
  } else if (Prints(c)) {
    AppendUtf8(c, out);
  } else if (value < 0x100) {
    fmt::format_to(std::back_inserter(out), "\\x{:02x}", value);
  } else if (value < 0x10000) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", value);
  } else {
    fmt::format_to(std::back_inserter(out), "\\U{:08x}", value);
  }
}

// The shortest digits that read back as the same number, with ".0" where it is whole.
std::string Number(double value) {
  std::string digits = fmt::format("{}", value);
  if (digits.find_first_of(".e") == std::string::npos) digits += ".0";
  return digits;
}

std::string JsonString(std::string_view text) {
  std::string out = "\"";
  for (char32_t c : ToCodepoints(text)) {
    const auto value = static_cast<uint32_t>(c);
    if (c == '"' || c == '\\') {
      out += '\\';
      out += static_cast<char>(c);
    } else if (value >= 0x20 && value < 0x7F) {
      out += static_cast<char>(c);
    } else if (value < 0x10000) {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", value);
    } else {
      fmt::format_to(std::back_inserter(out), "\\u{:04x}\\u{:04x}",
                     0xD800 + ((value - 0x10000) >> 10), 0xDC00 + ((value - 0x10000) & 0x3FF));
    }
  }
  return out + '"';
}

std::string JsonFields(const ScoreRow& row) {
  switch (row.kind) {
    case ScoreRow::Kind::kF1:
      return fmt::format(
          "  \"p\": {},\n  \"r\": {},\n  \"f1\": {},\n  \"gold\": {},\n  \"predicted\": {}\n",
          Number(row.precision()), Number(row.recall()), Number(row.f1()), row.gold, row.predicted);
    case ScoreRow::Kind::kRecall:
      return fmt::format("  \"recall\": {},\n  \"n\": {}\n", Number(row.recall()), row.gold);
    case ScoreRow::Kind::kAccuracy:
      break;
  }
  return fmt::format("  \"accuracy\": {},\n  \"n\": {}\n", Number(row.recall()), row.gold);
}

}  // namespace

std::string PythonRepr(std::u32string_view text) {
  const bool has_single = text.find(U'\'') != std::u32string_view::npos;
  const bool has_double = text.find(U'"') != std::u32string_view::npos;
  const char mark = has_single && !has_double ? '"' : '\'';
  std::string out(1, mark);
  for (char32_t c : text) AppendRepr(c, static_cast<char32_t>(mark), out);
  return out + mark;
}

std::string FormatScore(const ScoreReport& report, size_t misses) {
  std::string out;
  const auto end = std::back_inserter(out);
  for (const ScoreRow& row : report.rows) {
    const double recall = 100 * row.recall();
    switch (row.kind) {
      case ScoreRow::Kind::kF1:
        fmt::format_to(end, "{:<22} P {:5.1f}  R {:5.1f}  F1 {:5.1f}   gold {} predicted {}\n",
                       row.name, 100 * row.precision(), recall, 100 * row.f1(), row.gold,
                       row.predicted);
        break;
      case ScoreRow::Kind::kRecall:
        fmt::format_to(end, "{:<22} recall {:5.1f}   gold {}\n", row.name, recall, row.gold);
        break;
      case ScoreRow::Kind::kAccuracy:
        fmt::format_to(end, "{:<22} accuracy {:5.1f}   of {}\n", row.name, recall, row.gold);
        break;
    }
  }
  for (size_t i = 0; i < std::min(misses, report.misses.size()); ++i) {
    const ScoreMiss& miss = report.misses[i];
    fmt::format_to(end, "  {:<8}{:<9}{}: {}\n", miss.kind, miss.type, miss.document,
                   PythonRepr(ToCodepoints(miss.what)));
  }
  return out;
}

std::string FormatScoreJson(const ScoreReport& report) {
  if (report.rows.empty()) return "{}\n";
  std::string out = "{";
  for (const ScoreRow& row : report.rows) {
    if (out.size() > 1) out += ',';
    out += "\n " + JsonString(row.name) + ": {\n" + JsonFields(row) + " }";
  }
  return out + "\n}\n";
}

}  // namespace whosaid
