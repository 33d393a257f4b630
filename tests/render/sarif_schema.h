// What SARIF 2.1.0 and code-scanning uploads ask of the parts that we write, as a JSON Schema.
#pragma once

namespace posology::render {

/// Cut down to the objects that we write: names, types, words and bounds are those of the OASIS schema (Errata 01,
/// August 2023); `required` adds what the upload documentation of GitHub asks for (read 2026). Unlike the whole schema
/// it knows no other keys, so that a misspelt one is found.
inline constexpr const char* sarif_schema = R"json({
  "type": "object",
  "required": ["$schema", "version", "runs"],
  "properties": {
    "$schema": {"type": "string"},
    "version": {"enum": ["2.1.0"]},
    "runs": {"type": "array", "items": {"$ref": "#/$defs/run"}}
  },
  "$defs": {
    "run": {"type": "object", "required": ["tool", "results", "columnKind"], "properties": {
      "tool": {"type": "object", "required": ["driver"], "properties": {"driver": {"$ref": "#/$defs/driver"}}},
      "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
      "results": {"type": "array", "items": {"$ref": "#/$defs/result"}}}},
    "driver": {"type": "object", "required": ["name", "semanticVersion", "rules"], "properties": {
      "name": {"type": "string"},
      "semanticVersion": {"type": "string"},
      "informationUri": {"type": "string"},
      "rules": {"type": "array", "items": {"$ref": "#/$defs/rule"}}}},
    "rule": {"type": "object", "required": ["id", "name", "shortDescription", "fullDescription", "help"], "properties": {
      "id": {"type": "string"},
      "name": {"type": "string"},
      "shortDescription": {"$ref": "#/$defs/message"},
      "fullDescription": {"$ref": "#/$defs/message"},
      "help": {"$ref": "#/$defs/message"},
      "defaultConfiguration": {"type": "object", "required": ["level"], "properties": {
        "level": {"enum": ["none", "note", "warning", "error"]}}},
      "properties": {"type": "object", "required": ["tags", "precision", "problem.severity"], "properties": {
        "tags": {"type": "array", "items": {"type": "string"}},
        "precision": {"enum": ["very-high", "high", "medium", "low"]},
        "problem.severity": {"enum": ["error", "warning", "recommendation"]}}}}},
    "message": {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}},
    "result": {"type": "object", "required": ["ruleId", "ruleIndex", "message", "locations", "partialFingerprints"],
      "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": {"$ref": "#/$defs/message"},
        "locations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
        "relatedLocations": {"type": "array", "items": {"$ref": "#/$defs/location"}},
        "partialFingerprints": {"type": "object", "required": ["primaryLocationLineHash"], "properties": {
          "primaryLocationLineHash": {"type": "string"}}},
        "suppressions": {"type": "array", "items": {"type": "object", "required": ["kind"], "properties": {
          "kind": {"enum": ["inSource", "external"]},
          "status": {"enum": ["accepted", "underReview", "rejected"]},
          "justification": {"type": "string"}}}},
        "fixes": {"type": "array", "items": {"type": "object", "required": ["artifactChanges"], "properties": {
          "description": {"$ref": "#/$defs/message"},
          "artifactChanges": {"type": "array", "items": {"type": "object",
            "required": ["artifactLocation", "replacements"], "properties": {
              "artifactLocation": {"$ref": "#/$defs/artifact"},
              "replacements": {"type": "array", "items": {"type": "object", "required": ["deletedRegion"],
                "properties": {
                  "deletedRegion": {"$ref": "#/$defs/region"},
                  "insertedContent": {"$ref": "#/$defs/message"}}}}}}}}}}}},
    "location": {"type": "object", "required": ["physicalLocation"], "properties": {
      "id": {"type": "integer", "minimum": -1},
      "message": {"$ref": "#/$defs/message"},
      "physicalLocation": {"type": "object", "required": ["artifactLocation", "region"], "properties": {
        "artifactLocation": {"$ref": "#/$defs/artifact"},
        "region": {"$ref": "#/$defs/region"}}}}},
    "artifact": {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string"}}},
    "region": {"type": "object", "required": ["startLine", "startColumn", "endLine", "endColumn"], "properties": {
      "startLine": {"type": "integer", "minimum": 1},
      "startColumn": {"type": "integer", "minimum": 1},
      "endLine": {"type": "integer", "minimum": 1},
      "endColumn": {"type": "integer", "minimum": 1}}}
  }
})json";

}  // namespace posology::render
