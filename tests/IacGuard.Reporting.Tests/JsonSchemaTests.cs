using IacGuard.TestKit;

namespace IacGuard.Reporting.Tests;

public class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["integer","null"]}""", "1", "1.5")]
    [InlineData("""{"enum":["a",1]}""", "1", "\"b\"")]
    [InlineData("""{"const":{"a":1}}""", """{"a":1}""", """{"a":2}""")]
    [InlineData("""{"required":["a"]}""", """{"a":1}""", "{}")]
    [InlineData("""{"properties":{"a":{"type":"string"}}}""", """{"a":""}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"patternProperties":{"^x":{"type":"string"}},"additionalProperties":false}""", """{"xa":""}""", """{"xa":1}""")]
    [InlineData("""{"propertyNames":{"pattern":"^a"}}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"minProperties":1}""", """{"a":1}""", "{}")]
    [InlineData("""{"items":{"type":"string"}}""", """["a"]""", "[1]")]
    [InlineData("""{"minItems":1}""", "[1]", "[]")]
    [InlineData("""{"maxItems":1}""", "[1]", "[1,2]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1]")]
    [InlineData("""{"pattern":"^a+$"}""", "\"aa\"", "\"ab\"")]
    [InlineData("""{"minLength":2}""", "\"aa\"", "\"a\"")]
    [InlineData("""{"minimum":-1}""", "-1", "-2")]
    [InlineData("""{"maximum":1}""", "1", "2")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":2}]}""", "1", "3")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":1}]}""", "1", "0")]
    [InlineData("""{"oneOf":[{"minimum":1},{"maximum":2}]}""", "0", "1")]
    [InlineData("""{"not":{"type":"string"}}""", "1", "\"a\"")]
    [InlineData("""{"if":{"required":["a"]},"then":{"required":["b"]},"else":{"required":["c"]}}""", """{"c":1}""", """{"a":1}""")]
    [InlineData("""{"$ref":"#/definitions/a","definitions":{"a":{"type":"string"}}}""", "\"a\"", "1")]
    [InlineData("""{"properties":{"a":false}}""", "{}", """{"a":1}""")]
    public void Keyword_AcceptsAndRejects(string schema, string valid, string invalid)
    {
        Assert.Empty(JsonSchema.Validate(schema, valid));
        Assert.NotEmpty(JsonSchema.Validate(schema, invalid));
    }

    [Fact]
    public void UnknownKeyword_IsAnError() => Assert.NotEmpty(JsonSchema.Validate("""{"minimun":1}""", "1"));
}
