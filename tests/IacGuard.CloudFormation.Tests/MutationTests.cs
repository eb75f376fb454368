using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace IacGuard.CloudFormation.Tests;

/// <summary>A template with every section and function, damaged at random with a fixed seed: never an exception, never slow.</summary>
public class MutationTests
{
    private const string Template = """
        {"Transform": ["AWS::LanguageExtensions"],
         "Parameters": {"Env": {"Type": "String", "Default": "dev", "AllowedValues": ["dev", "prod"]}, "L": {"Type": "CommaDelimitedList", "Default": "a,b", "NoEcho": true}},
         "Mappings": {"M": {"dev": {"K": "1", "Z": ["x", "y"]}, "prod": {"K": "2", "Z": []}}},
         "Conditions": {"A": {"Fn::Equals": [{"Ref": "Env"}, "prod"]}, "B": {"Fn::Or": [{"Condition": "A"}, {"Fn::Not": [{"Condition": "A"}]}]},
           "C": {"Fn::Equals": [{"Fn::FindInMap": ["M", {"Ref": "Env"}, "K"]}, "2"]}, "D": {"Fn::And": [{"Condition": "C"}, {"Fn::Equals": [{"Ref": "AWS::Region"}, {"Ref": "Env"}]}]}},
         "Resources": {"Q": {"Type": "AWS::SQS::Queue", "Condition": "B", "DependsOn": ["T"], "Metadata": {"aws:cdk:path": "S/Q/Resource"}, "Properties": {
             "A": {"Fn::Sub": ["${Env}-${X}-${T.Arn}-${!Y}", {"X": {"Ref": "AWS::StackName"}}]}, "B": {"Fn::Join": [",", [{"Ref": "T"}, {"Fn::If": ["A", "v", {"Ref": "AWS::NoValue"}]}]]},
             "C": {"Fn::Select": [1, {"Fn::Split": [":", {"Fn::GetAtt": ["T", "Arn"]}]}]}, "D": {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "K", {"DefaultValue": "d"}]},
             "E": {"Fn::Cidr": ["10.0.0.0/16", 2, 8]}, "F": {"Fn::ToJsonString": {"a": [1, {"Fn::Length": {"Ref": "L"}}]}}, "G": {"Fn::ImportValue": "x"}, "H": {"Fn::Base64": "{{resolve:ssm:a}}"},
             "Fn::ForEach::P": ["I", {"Ref": "L"}, {"K${I}": {"Fn::GetAZs": ""}}]}},
           "Fn::ForEach::R": ["I", ["1", "2"], {"T${I}": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "t&{I}"}}}], "T": {"Type": "AWS::SNS::Topic"}},
         "Outputs": {"O": {"Value": {"Ref": "Q"}, "Export": {"Name": "e"}, "Condition": "D"}}}
        """;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"\"", "null", "{\"Ref\":\"Env\"}", "{\"Fn::If\":[\"A\",1,2]}", "Fn::Sub", "Fn::ForEach::R", "Ref", "${", "}}", "{{resolve:", "Env", "T", "A", "-1", "999999999999"];

    [Fact]
    public void UndamagedTemplate_IsRead() => Assert.Equal(4, Templates.Stack(Template).Resources.Count);

    [Fact]
    public void DamagedTemplate_IsReadOrRefused()
    {
        var random = new Random(20261121);
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 6000; i++)
        {
            var mutant = Mutate(random);
            var watch = Stopwatch.StartNew();
            var result = Templates.Read(mutant);
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            Assert.True(result.Stack is not null || result.Errors.Count > 0, mutant);
            _ = result.Stack?.References.All.Count;
        }

        Assert.True(slowest < TimeSpan.FromSeconds(2), string.Create(CultureInfo.InvariantCulture, $"the slowest took {slowest}"));
    }

    private static string Mutate(Random random)
    {
        var text = new StringBuilder(Template);
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            // Whole tokens are swapped most of the time, so that most mutants still parse.
            var quotes = Enumerable.Range(0, text.Length).Where(at => text[at] == '"').ToArray();
            var pair = random.Next(0, (quotes.Length / 2) - 1) * 2;
            var (start, end) = (quotes[pair], quotes[pair + 1] + 1);
            switch (random.Next(4))
            {
                case 0:
                    text.Remove(start, end - start).Insert(start, "\"" + Pieces[random.Next(Pieces.Length)].Replace("\"", "\\\"", StringComparison.Ordinal) + "\"");
                    break;
                case 1:
                    var other = random.Next(0, (quotes.Length / 2) - 1) * 2;
                    var copy = text.ToString(quotes[other], quotes[other + 1] + 1 - quotes[other]);
                    text.Remove(start, end - start).Insert(start, copy);
                    break;
                case 2:
                    text.Remove(start, end - start).Insert(start, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    text.Remove(random.Next(text.Length), 1);
                    break;
            }
        }

        return text.ToString();
    }
}
