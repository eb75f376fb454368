using System.Text.Json;
using System.Text.RegularExpressions;

namespace IacGuard.TestKit;

/// <summary>The part of JSON Schema draft-07 that our schemas use. <c>format</c> and annotations are ignored; an unknown keyword is an error.</summary>
public sealed class JsonSchema
{
    private const int MostErrors = 20;

    private static readonly HashSet<string> OfStrings = ["pattern", "minLength", "maxLength"];
    private static readonly HashSet<string> OfNumbers = ["minimum", "maximum"];

    // Annotations, and keywords about another kind of value than the one at hand.
    private static readonly HashSet<string> Ignored =
    [
        "$schema", "$id", "$comment", "title", "description", "default", "examples", "definitions", "$defs", "format", "deprecated", "markdownDescription",
        "required", "properties", "patternProperties", "additionalProperties", "propertyNames", "minProperties", "maxProperties",
        "items", "minItems", "maxItems", "uniqueItems", .. OfStrings, .. OfNumbers,
    ];

    private readonly JsonElement root;
    private readonly List<string> errors = [];

    private JsonSchema(JsonElement root) => this.root = root;

    /// <summary>What is wrong with an instance, as <c>path: problem</c>; empty when it is valid.</summary>
    public static IReadOnlyList<string> Validate(string schema, string instance)
    {
        using var schemaDocument = JsonDocument.Parse(schema);
        using var document = JsonDocument.Parse(instance);
        return Problems(schemaDocument.RootElement, schemaDocument.RootElement, document.RootElement);
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        if (errors.Count >= MostErrors || schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            Require(schema.ValueKind != JsonValueKind.False, path, "nothing is allowed here");
            return;
        }

        foreach (var keyword in schema.EnumerateObject())
        {
            CheckKeyword(schema, keyword.Name, keyword.Value, value, path);
        }
    }

    private void CheckKeyword(JsonElement schema, string keyword, JsonElement expected, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$ref": Check(Resolve(expected.GetString()!), value, path); break;
            case "type": Require(IsOfType(expected, value), path, $"{value.ValueKind} is not of type {expected}"); break;
            case "enum": Require(expected.EnumerateArray().Any(e => JsonElement.DeepEquals(e, value)), path, $"{value} is not one of {expected}"); break;
            case "const": Require(JsonElement.DeepEquals(expected, value), path, $"{value} is not {expected}"); break;
            case "allOf": Array.ForEach([.. expected.EnumerateArray()], s => Check(s, value, path)); break;
            case "anyOf": Require(Matches(expected, value) > 0, path, "matches none of anyOf"); break;
            case "oneOf": Require(Matches(expected, value) == 1, path, $"matches {Matches(expected, value)} of oneOf"); break;
            case "not": Require(Problems(expected, value) > 0, path, "matches what it must not"); break;
            case "if" when schema.TryGetProperty(Problems(expected, value) == 0 ? "then" : "else", out var branch): Check(branch, value, path); break;
            case "if" or "then" or "else": break;
            default: CheckShape(schema, keyword, expected, value, path); break;
        }
    }

    private void CheckShape(JsonElement schema, string keyword, JsonElement expected, JsonElement value, string path)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when CheckObject(schema, keyword, expected, value, path):
            case JsonValueKind.Array when CheckArray(keyword, expected, value, path):
            case JsonValueKind.String when OfStrings.Contains(keyword) && CheckScalar(keyword, expected, value, path):
            case JsonValueKind.Number when OfNumbers.Contains(keyword) && CheckScalar(keyword, expected, value, path):
                break;
            default:
                Require(Ignored.Contains(keyword), path, $"the validator does not know the keyword {keyword}");
                break;
        }
    }

    private bool CheckObject(JsonElement schema, string keyword, JsonElement expected, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "required":
                Array.ForEach([.. expected.EnumerateArray()], name => Require(value.TryGetProperty(name.GetString()!, out _), path, $"lacks {name}"));
                return true;
            case "properties":
                foreach (var property in expected.EnumerateObject().Where(p => value.TryGetProperty(p.Name, out _)))
                {
                    Check(property.Value, value.GetProperty(property.Name), $"{path}.{property.Name}");
                }

                return true;
            case "patternProperties":
                foreach (var (pattern, member) in expected.EnumerateObject().SelectMany(p => value.EnumerateObject().Where(m => IsMatch(m.Name, p.Name)).Select(m => (p, m))))
                {
                    Check(pattern.Value, member.Value, $"{path}.{member.Name}");
                }

                return true;
            case "additionalProperties":
                foreach (var member in value.EnumerateObject().Where(m => !IsDeclared(schema, m.Name)))
                {
                    Check(expected, member.Value, $"{path}.{member.Name}");
                }

                return true;
            case "propertyNames":
                foreach (var member in value.EnumerateObject())
                {
                    using var name = JsonDocument.Parse($"\"{JsonEncodedText.Encode(member.Name)}\"");
                    Check(expected, name.RootElement, $"{path}.{member.Name} (name)");
                }

                return true;
            case "minProperties": return Require(value.EnumerateObject().Count() >= expected.GetInt32(), path, $"has fewer than {expected} members");
            case "maxProperties": return Require(value.EnumerateObject().Count() <= expected.GetInt32(), path, $"has more than {expected} members");
            default: return false;
        }
    }

    private bool CheckArray(string keyword, JsonElement expected, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "items":
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    Check(expected, item, $"{path}[{index++}]");
                }

                return true;
            case "minItems": return Require(value.GetArrayLength() >= expected.GetInt32(), path, $"has fewer than {expected} items");
            case "maxItems": return Require(value.GetArrayLength() <= expected.GetInt32(), path, $"has more than {expected} items");
            case "uniqueItems":
                var items = value.EnumerateArray().ToList();
                var repeated = items.Where((item, i) => items.Take(i).Any(other => JsonElement.DeepEquals(item, other))).Any();
                return Require(!expected.GetBoolean() || !repeated, path, "has the same item twice");
            default: return false;
        }
    }

    private bool CheckScalar(string keyword, JsonElement expected, JsonElement value, string path) => keyword switch
    {
        "pattern" => Require(IsMatch(value.GetString()!, expected.GetString()!), path, $"{value} does not match {expected}"),
        "minLength" => Require(value.GetString()!.Length >= expected.GetInt32(), path, $"is shorter than {expected}"),
        "maxLength" => Require(value.GetString()!.Length <= expected.GetInt32(), path, $"is longer than {expected}"),
        "minimum" => Require(value.GetDouble() >= expected.GetDouble(), path, $"{value} is less than {expected}"),
        "maximum" => Require(value.GetDouble() <= expected.GetDouble(), path, $"{value} is more than {expected}"),
        _ => false,
    };

    private int Matches(JsonElement schemas, JsonElement value) => schemas.EnumerateArray().Count(s => Problems(s, value) == 0);

    private int Problems(JsonElement schema, JsonElement value) => Problems(root, schema, value).Count;

    private static List<string> Problems(JsonElement root, JsonElement schema, JsonElement value)
    {
        var validator = new JsonSchema(root);
        validator.Check(schema, value, "$");
        return validator.errors;
    }

    private JsonElement Resolve(string reference) => reference.Split('/').Skip(1).Aggregate(
        root, static (at, part) => at.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)));

    private static bool IsOfType(JsonElement type, JsonElement value) => type.ValueKind == JsonValueKind.Array
        ? type.EnumerateArray().Any(t => IsOfType(t, value))
        : type.GetString() switch
        {
            "object" => value.ValueKind == JsonValueKind.Object,
            "array" => value.ValueKind == JsonValueKind.Array,
            "string" => value.ValueKind == JsonValueKind.String,
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            "null" => value.ValueKind == JsonValueKind.Null,
            "number" => value.ValueKind == JsonValueKind.Number,
            "integer" => value.ValueKind == JsonValueKind.Number && Math.Abs(value.GetDouble() % 1) < double.Epsilon,
            _ => false,
        };

    private static bool IsDeclared(JsonElement schema, string name) =>
        (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _))
        || (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().Any(p => IsMatch(name, p.Name)));

    private static bool IsMatch(string text, string pattern) => Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1));

    private bool Require(bool holds, string path, string problem)
    {
        if (!holds)
        {
            errors.Add($"{path}: {problem}");
        }

        return true;
    }
}
