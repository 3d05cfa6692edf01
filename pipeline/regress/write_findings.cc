#include "regress/write_findings.h"

#include <fmt/format.h>

#include <set>
#include <string_view>

#include "emit/json_writer.h"

namespace whosaid {
namespace {

constexpr std::string_view kReference = "rules/README.md#what-can-be-wrong";

std::string Quoted(std::string_view text) {
  std::string json;
  AppendJsonString(text, json);
  return json;
}

std::string_view LevelOf(const RuleError& finding) { return finding.warning ? "warning" : "error"; }

std::string JsonOf(const RuleError& finding) {
  return fmt::format(
      R"({{"code": {}, "level": "{}", "file": {}, "line": {}, "column": {}, "width": {}, )"
      R"("message": {}, "hint": {}, "source": {}}})",
      Quoted(finding.code), LevelOf(finding), Quoted(finding.file), finding.line, finding.column,
      finding.width, Quoted(finding.message), Quoted(finding.hint), Quoted(finding.source_line));
}

// A path as a URI reference: what is neither a letter, a digit nor one of these is escaped.
std::string UriOf(std::string_view path) {
  constexpr std::string_view kPlain = "/-._~";
  std::string uri;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       kPlain.find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

std::string RegionOf(const RuleError& finding) {
  if (finding.line == 0) return {};
  return fmt::format(
      R"(, "region": {{"startLine": {}, "startColumn": {}, "endColumn": {}, "snippet": {{"text": {}}}}})",
      finding.line, finding.column, finding.column + finding.width, Quoted(finding.source_line));
}

std::string SarifOf(const RuleError& finding) {
  const std::string text =
      finding.hint.empty() ? finding.message : finding.message + "\n" + finding.hint;
  return fmt::format(
      R"({{"ruleId": "{}", "level": "{}", "message": {{"text": {}}}, )"
      R"("locations": [{{"physicalLocation": {{"artifactLocation": {{"uri": "{}"}}{}}}}}]}})",
      finding.code, LevelOf(finding), Quoted(text), UriOf(finding.file), RegionOf(finding));
}

// The values, a line each.
void AppendLines(const std::vector<std::string>& values, std::string& out) {
  for (size_t i = 0; i < values.size(); ++i) {
    out += fmt::format("{}\n  {}", i == 0 ? "" : ",", values[i]);
  }
  if (!values.empty()) out += '\n';
}

}  // namespace

std::string FindingsAsJson(const PackReport& report) {
  std::vector<std::string> floors;
  for (const HeldFloor& floor : report.floors) {
    const Rule& rule = report.pack->rule(floor.rule);
    floors.push_back(fmt::format(R"({{"rule": {}, "keep": {}, "won": {}, "right": {}}})",
                                 Quoted(rule.id), rule.keep_precision, floor.won, floor.right));
  }
  std::vector<std::string> findings;
  for (const RuleError& finding : report.findings) findings.push_back(JsonOf(finding));
  std::string out = fmt::format(R"({{"rules": {}, "examples": {}, "failed": {}, "todo": {}, )",
                                report.pack == nullptr ? 0 : report.pack->rules().size(),
                                report.examples.examples, report.examples.failed.size(),
                                report.examples.pending.size());
  if (!floors.empty()) {
    out += R"("floors": [)";
    AppendLines(floors, out);
    out += "], ";
  }
  out += R"("findings": [)";
  AppendLines(findings, out);
  return out + "]}\n";
}

std::string FindingsAsSarif(const PackReport& report) {
  std::vector<std::string> results;
  std::set<std::string> codes;
  for (const RuleError& finding : report.findings) {
    results.push_back(SarifOf(finding));
    codes.insert(finding.code);
  }
  std::vector<std::string> rules;
  rules.reserve(codes.size());
  for (const std::string& code : codes) {
    rules.push_back(fmt::format(R"({{"id": "{}", "helpUri": "{}"}})", code, kReference));
  }
  std::string out =
      R"({"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{)"
      R"("columnKind": "unicodeCodePoints", "tool": {"driver": {"name": "whosaid", "rules": [)";
  AppendLines(rules, out);
  out += R"(]}}, "results": [)";
  AppendLines(results, out);
  return out + "]}]}\n";
}

}  // namespace whosaid
