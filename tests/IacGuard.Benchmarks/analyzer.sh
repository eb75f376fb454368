#!/usr/bin/env bash
# What the analyzer adds to a build: a generated CDK project of 200 stacks with 25 constructs each, built in PAIRS pairs (default 9), with and
# without the package, by the same compiler server. Prints the compiler's milliseconds per build, their medians, the median of the differences,
# and what the compiler itself reports of the analyzer (-p:ReportAnalyzer=true).
set -euo pipefail
cd "$(dirname "$0")/../.."

pairs=${PAIRS:-9}
work=$(mktemp -d)
version=0.1.0-bench.$(date +%s)
cache=$(dotnet nuget locals global-packages --list | sed 's/^[^:]*: //')
trap 'rm -rf "$work" "$cache/iacguard.analyzers/$version"' EXIT
dotnet pack src/IacGuard.Analyzers.Pack -c Release -o "$work/packages" -p:PackageVersion="$version" -nologo -v q

stack() {
  printf 'using Amazon.CDK;\nusing Amazon.CDK.AWS.DynamoDB;\nusing Amazon.CDK.AWS.IAM;\nusing Amazon.CDK.AWS.S3;\nusing Amazon.CDK.AWS.SNS;\nusing Amazon.CDK.AWS.SQS;\nusing Constructs;\n\n'
  printf 'public class Stack%s : Stack\n{\n    public Stack%s(Construct scope, string stage) : base(scope, "Stack%s")\n    {\n' "$1" "$1" "$1"
  for i in 1 2 3 4 5; do
    cat <<CS
        var queue$i = new Queue(this, "Queue$i", new QueueProps { QueueName = \$"{stage}-queue$i", VisibilityTimeout = Duration.Seconds(60), Encryption = QueueEncryption.SQS_MANAGED });
        var topic$i = new Topic(this, "Topic$i", new TopicProps { DisplayName = "Topic $i" });
        var bucket$i = new Bucket(this, "Bucket$i", new BucketProps { Versioned = true, BlockPublicAccess = BlockPublicAccess.BLOCK_ALL, EnforceSSL = true });
        var table$i = new Table(this, "Table$i", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "Id", Type = AttributeType.STRING }, PointInTimeRecovery = true });
        var role$i = new Role(this, "Role$i", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        role$i.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "dynamodb:PutItem", "dynamodb:Get*" }, Resources = new[] { table$i.TableArn } }));
        queue$i.GrantSendMessages(role$i);
CS
  done
  printf '    }\n}\n'
}

mkdir -p "$work/app"
for n in $(seq 200); do stack "$n" > "$work/app/Stack$n.cs"; done
cat > "$work/app/App.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Amazon.CDK.Lib" Version="2.160.0" />
    <PackageReference Include="Constructs" Version="10.0.5" />
    <PackageReference Include="IacGuard.Analyzers" Version="$version" PrivateAssets="all" />
  </ItemGroup>
  <Target Name="WithoutIacGuard" AfterTargets="ResolvePackageAssets" BeforeTargets="CoreCompile" Condition="'\$(WithoutIacGuard)' == 'true'">
    <ItemGroup><Analyzer Remove="@(Analyzer)" Condition="\$([System.String]::Copy('%(FullPath)').Contains('iacguard.analyzers'))" /></ItemGroup>
  </Target>
</Project>
XML
printf '<configuration><packageSources><add key="local" value="%s" /></packageSources></configuration>\n' "$work/packages" > "$work/nuget.config"
dotnet restore "$work/app" -v q -nologo

# compile OPTION...: the milliseconds of the compiler's task.
compile() {
  dotnet build "$work/app" --no-restore --no-incremental -nologo -v detailed -clp:PerformanceSummary -p:ReportAnalyzer=true "$@" > "$work/log" 2>&1 || { grep -E 'error' "$work/log" | head -3; exit 1; }
  sed -nE 's/^ *([0-9]+) ms +Csc +.*/\1/p' "$work/log" | tail -1
}

median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }

# The compiler server compiles itself while it works: the first builds of it are slower for a reason of their own.
for n in 1 2 3; do compile > /dev/null; compile -p:WithoutIacGuard=true > /dev/null; done
for n in $(seq "$pairs"); do
  without=$(compile -p:WithoutIacGuard=true)
  with=$(compile)
  grep -E '^ *[<0-9.]+ +[<0-9]+ +IacGuard\.Analyzers' "$work/log" | head -1 >> "$work/reported" || true
  grep -oE 'warning IG[0-9]+' "$work/log" | wc -l >> "$work/findings"
  echo "$without $with $((with - without))" | tee -a "$work/pairs"
done
echo "without: $(cut -d' ' -f1 "$work/pairs" | median) ms, with: $(cut -d' ' -f2 "$work/pairs" | median) ms, added: $(cut -d' ' -f3 "$work/pairs" | median) ms (medians of $pairs pairs)"
echo "reported by the compiler (seconds, share):"; cat "$work/reported"
echo "findings reported by each build: $(sort -u "$work/findings" | paste -sd' ')"
